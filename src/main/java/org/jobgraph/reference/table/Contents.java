package org.jobgraph.reference.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// What one pass over the bytes of a file tells: whether it is text or a workbook, its checksum, its encoding.
///
/// @param kind    what the first bytes look like
/// @param sha256  checksum of all bytes, lower-case hexadecimal
/// @param charset UTF-8, or Windows-1252 when the bytes are no UTF-8 (spreadsheet programs still write it)
/// @param lines   line feeds in the file
public record Contents(Kind kind, String sha256, Charset charset, long lines) {

    /// What the first bytes look like.
    public enum Kind {
        EMPTY("an empty file"), TEXT("text"), HTML("an HTML page"), ZIP("a zip archive or xlsx workbook"), OLD_EXCEL(
                "an old (.xls) or password-protected Excel workbook; save it as .xlsx"), BINARY("binary data");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final int HEAD = 8192;

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
        var utf8 = new Utf8Check();
        var head = new byte[0];
        var lines = 0L;
        try (var in = file.open()) {
            var buffer = new byte[HEAD];
            for (var n = in.readNBytes(buffer, 0, HEAD); n > 0; n = in.readNBytes(buffer, 0, HEAD)) {
                head = head.length == 0 ? Arrays.copyOf(buffer, n) : head;
                digest.update(buffer, 0, n);
                utf8.add(buffer, n);
                lines += lineFeeds(buffer, n);
            }
        }
        return new Contents(kind(head), HexFormat.of().formatHex(digest.digest()), utf8.charset(), lines);
    }

    private static long lineFeeds(byte[] buffer, int length) {
        var count = 0L;
        for (var i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                count++;
            }
        }
        return count;
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
        return start.indexOf('\0') >= 0 ? Kind.BINARY : Kind.TEXT;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether bytes that come in pieces are UTF-8.
    private static final class Utf8Check {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT);
        private final CharBuffer out = CharBuffer.allocate(2 * HEAD);
        private final ByteBuffer in = ByteBuffer.allocate(2 * HEAD);
        private boolean valid = true;

        void add(byte[] bytes, int length) {
            if (valid) {
                in.put(bytes, 0, length).flip();
                valid = !decoder.decode(in, out.clear(), false).isError();
                in.compact();
            }
        }

        Charset charset() {
            return valid && in.position() == 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        }
    }
}
