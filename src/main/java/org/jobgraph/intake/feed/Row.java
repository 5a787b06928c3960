package org.jobgraph.intake.feed;

import org.jspecify.annotations.Nullable;

/// A row of a document: a posting, or the reason why it is none. Every row that is read is one of the two.
public sealed interface Row {

    /// Document and position in it: `acme.json jobs[3]`.
    String place();

    /// A posting as published.
    ///
    /// @param payload the record as it came, as JSON
    record Posting(String place, String payload, Published published) implements Row {
    }

    /// A row that is none, and why.
    ///
    /// @param detail field, value (shortened) and what was expected
    record Refused(String place, @Nullable String externalId, Reason reason, String detail) implements Row {
    }
}
