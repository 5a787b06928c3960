package org.jobgraph.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A format that postings come in. It knows the format's own quirks (what is hidden, what is escaped, where pay stands)
/// and nothing of what a value means to us: that is for the judge, who serves all formats.
public interface Feed {

    Publisher publisher();

    /// Whether an id names one posting whatever board it stands on. Otherwise it does so only within its board.
    boolean idsSpanBoards();

    /// What a whole document of this format lists.
    Coverage coverage();

    /// How the files of this format end, in lower case, each with its dot; zipped ones end in `.gz` beside.
    default List<String> suffixes() {
        return List.of(".json");
    }

    /// The address of the page that follows, or null at the end. All pages together are one document to whoever asks
    /// whether it is whole.
    ///
    /// @param survey of the page
    /// @param before rows of all pages before this one
    default @Nullable URI next(URI page, Survey survey, int before) {
        return null;
    }

    /// Where the rest of a row is, such as its description, for formats whose lists leave it out; null when nothing is missing.
    default @Nullable URI details(Row.Posting row) {
        return null;
    }

    /// The row with what stood at its [#details].
    ///
    /// @throws RefusedDocument when that is no such thing; the row is then rejected
    default Row completed(Row.Posting row, Document details) throws IOException, RefusedDocument {
        return row;
    }

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
