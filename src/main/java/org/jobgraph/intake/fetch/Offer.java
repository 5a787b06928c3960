package org.jobgraph.intake.fetch;

import java.io.Closeable;
import java.io.IOException;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.RefusedDocument;

/// A document that is there to be had.
public interface Offer {

    /// How reports call it.
    String name();

    /// Gets it.
    ///
    /// @throws RefusedDocument when it cannot be had; the message says why
    Fetched fetch() throws IOException, RefusedDocument, InterruptedException;

    /// A document at hand until closed.
    record Fetched(Document document, Closeable release) implements Closeable {

        @Override
        public void close() throws IOException {
            release.close();
        }
    }
}
