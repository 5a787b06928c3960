package org.jobgraph.reference.place;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;

/// A GeoNames file as a table: unpacked when it is packed, and with the names of its columns above the first line,
/// which the files themselves do not have.
final class Gazetteer {

    private static final byte[] HEADER = (String.join("\t", GeoNameLine.NAMES) + "\n").getBytes(StandardCharsets.UTF_8);
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Gazetteer() {
    }

    /// Whether the first line has the 19 columns of a GeoNames export.
    static boolean is(InputFile file) throws IOException, RefusedFile {
        refuseMissing(file);
        try (var in = new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
            var head = new char[1 << 16];
            var length = in.read(head);
            return length > 0 && GeoNameLine.of(new String(head, 0, length).lines().findFirst().orElse(""))
                    .looksRight();
        }
    }

    /// The file with a header; a line of it is one further down than in the original.
    static InputFile withHeader(InputFile file) {
        return new InputFile(file.name(), null,
                () -> new SequenceInputStream(new ByteArrayInputStream(HEADER), unpacked(file)));
    }

    private static InputStream unpacked(InputFile file) throws IOException {
        var in = file.open();
        in.mark(2);
        var packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static void refuseMissing(InputFile file) throws RefusedFile {
        var path = file.path();
        if (path != null && !Files.isRegularFile(path)) {
            throw new RefusedFile(file.name() + ": expected a file, found "
                    + (Files.exists(path) ? "a folder" : "nothing"));
        }
    }
}
