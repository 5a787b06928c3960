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

    private static List<String> files() {
        return Stream.concat(EditorialTables.ALL.stream().map(BundledTable::file),
                BundledStatistics.ALL.stream().flatMap(statistics -> statistics.files().stream())).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
