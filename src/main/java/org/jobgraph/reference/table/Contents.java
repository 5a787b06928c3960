package org.jobgraph.reference.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// What one pass over the bytes of a file tells: whether it is text or a workbook, its checksum, its encoding.
///
/// @param kind     what the bytes look like
/// @param sha256   checksum of all bytes, lower-case hexadecimal
/// @param encoding of its text
/// @param lines    line feeds of a text, 0 for anything else
public record Contents(Kind kind, String sha256, Encoding encoding, long lines) {

    /// What the bytes look like.
    public enum Kind {
        EMPTY("an empty file"), TEXT("text"), HTML("an HTML page"), ZIP("a zip archive or xlsx workbook"), OLD_EXCEL(
                "an old (.xls) or password-protected Excel workbook; save it as .xlsx"), UTF_16(
                        "text in UTF-16; save it as CSV in UTF-8"), ONE_LINE(
                                "a line of more than " + LONGEST_LINE + " bytes"), BINARY("binary data");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final int HEAD = 8192;
    /// A row of prose has some thousands; this one must still fit into memory.
    private static final int LONGEST_LINE = 16 << 20;
    /// A stray one in a cell does not make a text binary data, more than a hundredth does.
    private static final int TEXT_FOR_EACH_CONTROL = 100;

    /// Reads the whole file once.
    ///
    /// @throws IOException when it cannot be read
    /// @throws RefusedFile when there is no such file
    public static Contents of(InputFile file) throws IOException, RefusedFile {
        var path = file.path();
        if (path != null && !Files.isRegularFile(path)) {
            throw new RefusedFile(path + ": expected a file, found " + (Files.exists(path) ? "a folder" : "nothing"));
        }
        var digest = newDigest();
        var utf8 = new Utf8Check(HEAD);
        var lines = new Lines();
        var head = new byte[0];
        try (var in = file.open()) {
            var buffer = new byte[HEAD];
            for (var n = in.readNBytes(buffer, 0, HEAD); n > 0; n = in.readNBytes(buffer, 0, HEAD)) {
                head = head.length == 0 ? Arrays.copyOf(buffer, n) : head;
                digest.update(buffer, 0, n);
                utf8.add(buffer, n);
                lines.add(buffer, n);
            }
        }
        var kind = kind(head);
        return new Contents(kind == Kind.TEXT && lines.longest > LONGEST_LINE ? Kind.ONE_LINE : kind,
                HexFormat.of().formatHex(digest.digest()), utf8.encoding(), kind == Kind.TEXT ? lines.feeds : 0);
    }

    /// Counts lines and finds the longest.
    private static final class Lines {

        long feeds;
        long longest;
        private long length;

        void add(byte[] bytes, int count) {
            for (var i = 0; i < count; i++) {
                length++;
                if (bytes[i] == '\n' || bytes[i] == '\r') {
                    feeds += bytes[i] == '\n' ? 1 : 0;
                    length = 0;
                }
                longest = Math.max(longest, length);
            }
        }
    }

    private static Kind kind(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        var text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Kind.ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Kind.OLD_EXCEL;
        }
        if (text.isEmpty()) {
            return Kind.EMPTY;
        }
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
            return Kind.HTML;
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return Kind.UTF_16;
        }
        return isBinary(start) ? Kind.BINARY : Kind.TEXT;
    }

    private static boolean isBinary(String start) {
        var controls = start.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        return controls * TEXT_FOR_EACH_CONTROL > start.length();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
