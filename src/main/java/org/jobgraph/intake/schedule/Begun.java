package org.jobgraph.intake.schedule;

/// What became of the wish to read a source now.
public sealed interface Begun {

    /// It is being read.
    record Run(long id) implements Begun {
    }

    /// It was being read already.
    record Already(long id) implements Begun {
    }

    /// There is nothing to read, or it cannot be; the message says why.
    record Impossible(String message) implements Begun {
    }

    /// Too many sources are being read.
    record Busy(String message) implements Begun {
    }
}
