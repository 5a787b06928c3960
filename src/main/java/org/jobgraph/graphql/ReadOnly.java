package org.jobgraph.graphql;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/// One transaction of the `reads` data source, whose connections are read-only and repeatable-read: all its statements see
/// one snapshot. A connection is taken with the first statement, so an answer from memory takes none.
@Singleton
public class ReadOnly {

    private final Dating dating;

    ReadOnly(Dating dating) {
        this.dating = dating;
    }

    /// Runs `work` on this thread, in a transaction and a CDI request of its own.
    public <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        var request = Arc.container().requestContext();
        if (request.isActive()) {
            return inTransaction(work);
        }
        request.activate();
        try {
            return inTransaction(work);
        } finally {
            request.terminate();
        }
    }

    // A statement that failed dooms the transaction. Its field says so already, and nothing was written: the answer stands.
    private <T> T inTransaction(ScopedValue.CallableOp<T, RuntimeException> work) {
        var answer = new AtomicReference<T>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var answered = work.call();
                answer.set(answered);
                dating.date();
                return answered;
            });
        } catch (QuarkusTransactionException e) {
            var answered = answer.get();
            if (answered == null) {
                throw e;
            }
            return answered;
        }
    }
}
