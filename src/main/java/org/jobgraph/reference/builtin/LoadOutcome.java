package org.jobgraph.reference.builtin;

/// What a load of the built-in reference data did.
public sealed interface LoadOutcome {

    /// This edition was there already; nothing was read.
    record AlreadyThere() implements LoadOutcome {
    }

    /// This edition was read.
    ///
    /// @param changedRows rows inserted, changed or removed
    record Loaded(long changedRows) implements LoadOutcome {
    }
}
