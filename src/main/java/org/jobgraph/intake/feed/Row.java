package org.jobgraph.intake.feed;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// A row of a document: a posting, or the reason why it is none. Every row that is read is one of the two.
public sealed interface Row {

    /// Document and position in it: `acme.json jobs[3]`.
    String place();

    /// A posting as published.
    ///
    /// @param record as it came, as JSON; written out when it is asked for, because most rows are as they were before
    record Posting(String place, Supplier<String> record, Published published) implements Row {

        /// The record as it came, as JSON.
        public String payload() {
            return record.get();
        }

        /// The same with its record written out, which is smaller than what it is written from.
        public Posting written() {
            var text = payload();
            return new Posting(place, () -> text, published);
        }
    }

    /// A row that is none, and why.
    ///
    /// @param detail field, value (shortened) and what was expected
    record Refused(String place, @Nullable String externalId, Reason reason, String detail) implements Row {
    }
}
