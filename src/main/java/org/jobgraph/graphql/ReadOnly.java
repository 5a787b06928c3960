package org.jobgraph.graphql;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import org.jobgraph.replica.Repeat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/// One transaction of the `reads` data source, whose connections are read-only and repeatable-read: all its statements see
/// one snapshot. A connection is taken with the first statement, so an answer from memory takes none.
@Singleton
public class ReadOnly {

    private final Dating dating;
    private final Repeat repeat;

    ReadOnly(Dating dating, Repeat repeat) {
        this.dating = dating;
        this.repeat = repeat;
    }

    /// Runs `work` on this thread, in a transaction and a CDI request of its own.
    ///
    /// @param work is run again when the server that it reads from goes away
    public <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        return repeat.until(() -> once(work));
    }

    private <T> T once(ScopedValue.CallableOp<T, RuntimeException> work) {
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

    /// Runs `work` on this thread, in a transaction unless it needs a single statement: that is one by itself. Beginning and
    /// ending one costs a tenth of a page of postings.
    ///
    /// @param work is run a second time when it needs more than was expected, or the server that it reads from goes away
    <T> T during(Habit habit, ScopedValue.CallableOp<T, RuntimeException> work) {
        return repeat.until(() -> once(habit, work));
    }

    private <T> T once(Habit habit, ScopedValue.CallableOp<T, RuntimeException> work) {
        if (habit.isSingle() && !Arc.container().requestContext().isActive()) {
            try {
                return new Reading(true).during(work);
            } catch (Reading.NotSingle _) {
                habit.surprised();
            }
        }
        var reading = new Reading(false);
        var answer = reading.during(() -> once(work));
        habit.done(reading.wasSingle());
        return answer;
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
