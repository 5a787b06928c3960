package org.jobgraph.intake.judge;

/// Where a value comes from.
public enum Origin {
    /// The source says it in a field made for it.
    PUBLISHED,
    /// Read out of a text that says it.
    PARSED,
    /// Concluded from something that does not say it.
    INFERRED,
    /// Nobody says it.
    ABSENT
}
