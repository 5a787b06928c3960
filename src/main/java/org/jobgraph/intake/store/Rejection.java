package org.jobgraph.intake.store;

import org.jobgraph.intake.feed.Reason;
import org.jspecify.annotations.Nullable;

/// A row or a document that did not go in.
///
/// @param place document and position in it, or the document alone
/// @param detail field, value (shortened) and what was expected
public record Rejection(String place, @Nullable String externalId, Reason reason, String detail) {

    public Rejection {
        place = storable(place);
        externalId = externalId == null ? null : storable(externalId);
        detail = storable(detail);
    }

    /// What is wrong with a row may be the one character that PostgreSQL takes in no text.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /// Whether a whole document was refused, of which no row was read.
    boolean isDocument() {
        return externalId == null && switch (reason) {
            case NOT_FETCHED, BROKEN_DOCUMENT, OTHER_FORMAT -> true;
            case NOT_LISTED, PROSPECT_POST, FURTHER_COPY, REPEATED_ID, NO_ID, NO_TITLE, NO_URL, UNREADABLE -> false;
        };
    }

    @Override
    public String toString() {
        return place + ": " + reason + ": " + detail;
    }
}
