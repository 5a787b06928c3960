package org.jobgraph.intake.feed;

import java.io.IOException;
import java.net.URI;

import org.jspecify.annotations.Nullable;

/// A format that postings come in. It knows the format's own quirks (what is hidden, what is escaped, where pay stands)
/// and nothing of what a value means to us: that is for the judge, who serves all formats.
public interface Feed {

    Publisher publisher();

    /// Whether an id names one posting whatever board it stands on. Otherwise it does so only within its board.
    boolean idsSpanBoards();

    /// The board that an address of the publisher serves, or null when the address does not say.
    @Nullable
    String boardOf(URI address);

    /// Reads the document to its end without keeping it, so that a broken one leaves nothing behind.
    ///
    /// @throws RefusedDocument when it is not whole or not of this format
    Survey survey(Document document) throws IOException, RefusedDocument;

    /// Reads the rows, one at a time.
    ///
    /// @param survey what [#survey] said of the same document
    Rows rows(Document document, Survey survey) throws IOException;
}
