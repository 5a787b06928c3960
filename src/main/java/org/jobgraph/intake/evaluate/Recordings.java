package org.jobgraph.intake.evaluate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;

/// The postings of recorded boards: a folder of files, one file, or a `.tar.gz` of them.
///
/// @param feed what the boards are written in
record Recordings(Feed feed) {

    /// A tar archive is blocks of this many bytes: a header with the name at 0 and the size at 124, in octal, then the
    /// content.
    private static final int BLOCK = 512;

    /// Hands on every posting; files that are no such boards and rows that are no postings are passed over.
    ///
    /// @return how many boards there were
    int each(Path path, Consumer<Published> then) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("expected a folder, a file or a .tar.gz, found nothing");
        }
        if (Files.isDirectory(path)) {
            try (var files = Files.walk(path)) {
                var boards = 0;
                for (var file : files.filter(this::isBoard).sorted().toList()) {
                    boards += read(name(file), Files.readAllBytes(file), then);
                }
                return boards;
            }
        }
        return isArchive(path) ? archive(path, then) : read(name(path), Files.readAllBytes(path), then);
    }

    private boolean isBoard(Path file) {
        return Files.isRegularFile(file) && feed.suffixes().stream().anyMatch(name(file).toLowerCase(Locale.ROOT)::endsWith);
    }

    private static boolean isArchive(Path path) {
        var name = name(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    private int archive(Path path, Consumer<Published> then) throws IOException {
        var boards = 0;
        try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(path)))) {
            var header = new byte[BLOCK];
            for (in.readFully(header); header[0] != 0; in.readFully(header)) {
                var file = Path.of(text(header, 0, 100));
                var size = size(header, file);
                var content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (feed.suffixes().stream().anyMatch(name(file).toLowerCase(Locale.ROOT)::endsWith)) {
                    boards += read(name(file), content, then);
                }
            }
        } catch (EOFException e) {
            throw new IOException(path + ": expected a whole archive, found that its end is missing", e);
        }
        return boards;
    }

    private static int size(byte[] header, Path file) throws IOException {
        var octal = text(header, 124, 12).strip();
        try {
            return Integer.parseInt(octal, 8);
        } catch (NumberFormatException e) {
            throw new IOException(file + ": expected its size in octal in a tar archive, found \"" + octal + "\"", e);
        }
    }

    private static String text(byte[] header, int from, int length) {
        var text = new String(header, from, length, StandardCharsets.US_ASCII);
        var end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private int read(String name, byte[] content, Consumer<Published> then) throws IOException {
        var document = new Document(name, name, null, () -> new ByteArrayInputStream(content));
        try (var rows = feed.rows(document, feed.survey(document))) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof Row.Posting posting) {
                    then.accept(posting.published());
                }
            }
            return 1;
        } catch (RefusedDocument e) {
            return 0;
        }
    }
}
