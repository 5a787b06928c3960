package org.jobgraph.reference.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Tells one edition of the bundled data from another.
final class Checksum {

    private Checksum() {
    }

    /// SHA-256 over names and contents of every bundled file, in lower-case hexadecimal.
    static String of(Bundle bundle) {
        var digest = sha256();
        for (var file : files()) {
            digest.update(file.getBytes(UTF_8));
            digest.update(bundle.bytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// SHA-256 of one file's content, in lower-case hexadecimal.
    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static List<String> files() {
        return Stream.concat(EditorialTables.ALL.stream().map(BundledTable::file),
                BundledStatistics.allFiles().stream().map(BundledFile::path)).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
