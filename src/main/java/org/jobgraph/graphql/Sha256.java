package org.jobgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What persisted documents are known by.
final class Sha256 {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{64}");

    private Sha256() {
    }

    static boolean isOne(String hash) {
        return HEXADECIMAL.matcher(hash).matches();
    }

    /// Of a text in UTF-8, in hexadecimal of small letters.
    static String of(String text) {
        return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
