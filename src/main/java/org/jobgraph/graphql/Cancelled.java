package org.jobgraph.graphql;

/// Thrown on the thread of a request that was cancelled: nobody waits for its answer.
final class Cancelled extends RuntimeException {

    Cancelled() {
        super("cancelled", null, false, false);
    }
}
