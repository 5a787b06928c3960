package org.jobgraph.graphql;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/// One transaction of the `reads` data source, whose connections are read-only and repeatable-read: all its statements see
/// one snapshot. A connection is taken with the first statement, so an answer from memory takes none.
@ApplicationScoped
public class ReadOnly {

    /// Runs `work` on this thread, in a transaction and a CDI request of its own.
    public <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        var request = Arc.container().requestContext();
        if (request.isActive()) {
            return QuarkusTransaction.requiringNew().call(work::call);
        }
        request.activate();
        try {
            return QuarkusTransaction.requiringNew().call(work::call);
        } finally {
            request.terminate();
        }
    }
}
