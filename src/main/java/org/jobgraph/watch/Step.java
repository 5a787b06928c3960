package org.jobgraph.watch;

/// A part of a request that its trace tells of; the same one for all when there is no trace.
public interface Step {

    Step UNNOTICED = new Step() {
    };

    /// It came to nothing.
    default void failed() {
        // nobody wants to know
    }

    /// It is over.
    default void end() {
        // nobody wants to know
    }
}
