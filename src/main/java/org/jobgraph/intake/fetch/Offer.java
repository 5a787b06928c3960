package org.jobgraph.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jspecify.annotations.Nullable;

/// A document that is there to be had.
public interface Offer {

    /// How reports call it.
    String name();

    /// Gets it.
    ///
    /// @throws RefusedDocument when it cannot be had; the message says why
    Fetched fetch() throws IOException, RefusedDocument, InterruptedException;

    /// Where it is on the web, from where its further pages are counted; null when it is not there.
    default @Nullable URI address() {
        return null;
    }

    /// Gets what belongs to it and stands elsewhere: a page that follows, or the rest of a row.
    ///
    /// @throws RefusedDocument when it cannot be had; the message says why
    default Fetched further(URI other) throws IOException, RefusedDocument, InterruptedException {
        throw new RefusedDocument(Reason.NOT_FETCHED, "only what is read from an address has more at another one");
    }

    /// Has it come whole the next time too, even when it is the same then.
    default void forget() {
        // It comes whole unless somebody remembers it.
    }

    /// A document at hand until closed.
    ///
    /// @param isUnchanged whether it is as it was when it was last read; there is nothing to read then
    record Fetched(Document document, Closeable release, boolean isUnchanged) implements Closeable {

        public Fetched(Document document, Closeable release) {
            this(document, release, false);
        }

        @Override
        public void close() throws IOException {
            release.close();
        }
    }
}
