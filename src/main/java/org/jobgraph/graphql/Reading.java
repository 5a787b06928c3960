package org.jobgraph.graphql;

import jakarta.enterprise.context.ContextNotActiveException;

import org.jobgraph.replica.Broken;
import org.jspecify.annotations.Nullable;

/// What the current request does in the database: it counts the statements of [Reads], and when there is no transaction, sees
/// to it that no second one finds another state of the data.
final class Reading {

    private static final ScopedValue<Reading> CURRENT = ScopedValue.newInstance();

    private final boolean single;
    private int statements;
    private int loads;

    /// @param single whether there is no transaction, but the one that each statement is
    Reading(boolean single) {
        this.single = single;
    }

    private static @Nullable Reading current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /// Counts a statement that is about to run.
    ///
    /// @return what it is part of; null when nobody counts
    /// @throws NotSingle when it would be the second without a transaction
    static @Nullable Reading statement() {
        var reading = current();
        if (reading != null) {
            reading.statements++;
            if (reading.single && reading.statements > 1) {
                throw new NotSingle();
            }
        }
        return reading;
    }

    boolean isSingle() {
        return single;
    }

    /// Notes that a batch is about to be loaded, by [Reads] or by others, whose statements nobody counts.
    static void load() {
        var reading = current();
        if (reading != null) {
            reading.loads++;
        }
    }

    /// Gives up when that is what `e` says: without a transaction, as Hibernate does nothing without one, or because the server
    /// has gone.
    ///
    /// @throws NotSingle to be answered anew, in a transaction
    /// @throws Broken to be answered anew, by whichever server is there
    static void check(Throwable e) {
        Broken.check(e);
        var reading = current();
        if (reading != null && reading.single && (e instanceof NotSingle || e instanceof ContextNotActiveException)) {
            throw new NotSingle();
        }
    }

    /// Whether one statement has been enough.
    boolean wasSingle() {
        return statements == 1 && loads == 1;
    }

    /// There is more to ask than a single statement can answer.
    static final class NotSingle extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotSingle() {
            super("a transaction is needed", null, false, false);
        }
    }
}
