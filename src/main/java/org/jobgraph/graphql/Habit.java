package org.jobgraph.graphql;

/// How many statements the requests of one plan have needed, as far as is known: who has needed a single one is not given a
/// transaction around it next time. A plan whose requests differ gets one for good after a few surprises.
final class Habit {

    private static final int SURPRISES = 3;

    // Threads may overlook each other's news: all that costs is a transaction more, or a second try.
    private volatile boolean single;
    private volatile int surprises;

    /// Whether the next request is likely to need no more than one statement.
    boolean isSingle() {
        return single;
    }

    /// A request in a transaction is done.
    ///
    /// @param wasSingle whether it has needed one statement
    void done(boolean wasSingle) {
        if (single != wasSingle && surprises < SURPRISES) {
            single = wasSingle;
        }
    }

    /// A request without one was in need of it.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void surprised() {
        single = false;
        surprises++;
    }
}
