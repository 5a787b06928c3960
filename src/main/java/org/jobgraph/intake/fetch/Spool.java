package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;

/// The file that an answer goes to. When it cannot be written, a full disk for one, no server is to blame.
final class Spool implements AutoCloseable {

    private final OutputStream out;

    Spool(Path file) throws RefusedDocument {
        try {
            out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    void write(byte[] chunk) throws RefusedDocument {
        try {
            out.write(chunk);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public void close() throws RefusedDocument {
        try {
            out.close();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static RefusedDocument refused(IOException e) {
        return new RefusedDocument(Reason.NOT_FETCHED, "the answer cannot be kept on this machine: " + Client.words(e));
    }
}
