package org.jobgraph.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Files that may be zipped (gzip), whatever their names say.
final class Zipped {

    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;

    private Zipped() {
    }

    /// The content of a file, unzipped.
    ///
    /// @param limit in bytes, of what comes out of a zipped one
    static InputStream open(Path file, long limit) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            bytes.mark(2);
            var isZipped = bytes.read() == FIRST && bytes.read() == SECOND;
            bytes.reset();
            return isZipped ? new LimitedStream(new GZIPInputStream(bytes), limit) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
