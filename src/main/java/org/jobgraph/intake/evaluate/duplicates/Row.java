package org.jobgraph.intake.evaluate.duplicates;

/// A row of a labelled file.
sealed interface Row {

    /// Line that it begins in, from 1.
    long line();

    /// A labelled pair.
    record Pair(long line, Label label, String trap, String part, Labelled one, Labelled other) implements Row {
    }

    /// A row that cannot be used.
    record Unusable(long line, String reason) implements Row {
    }
}
