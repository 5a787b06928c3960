package org.jobgraph.graphql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// The end of a request that nobody waits for any more, because its client went away or its deadline passed: its SQL
/// statement is cancelled, it leaves the queue if it is still in it, and it begins nothing new.
final class Cancellation {

    private static final Logger LOG = Logger.getLogger(Cancellation.class);
    private static final ScopedValue<Cancellation> CURRENT = ScopedValue.newInstance();
    // A statement may begin just after the last one was cancelled.
    private static final long AGAIN_MILLIS = 50;

    private final long deadline;
    private final Runnable late;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final List<PGConnection> connections = new ArrayList<>(1);
    private @Nullable Thread waiting;
    private volatile boolean cancelled;
    private volatile boolean finished;

    /// @param deadline in [System#nanoTime()]
    /// @param late answers for a request past its deadline
    Cancellation(long deadline, Runnable late) {
        this.deadline = deadline;
        this.late = late;
    }

    /// Ends the current request here when it was cancelled.
    ///
    /// @throws Cancelled if so
    static void check() {
        if (isCurrentCancelled()) {
            throw new Cancelled();
        }
    }

    static boolean isCurrentCancelled() {
        return CURRENT.isBound() && CURRENT.get().cancelled;
    }

    /// Waits on this thread, at the most until the current request is cancelled.
    static boolean waiting(Wait wait) throws InterruptedException {
        return CURRENT.isBound() ? CURRENT.get().interruptibly(wait) : wait.await();
    }

    /// A connection that the current request works on from now on.
    static void begin(PGConnection connection) {
        if (CURRENT.isBound()) {
            CURRENT.get().add(connection);
        }
    }

    /// A connection that goes to somebody else next.
    static void end(PGConnection connection) {
        if (CURRENT.isBound()) {
            CURRENT.get().remove(connection);
        }
    }

    /// The current request works on no connection that is still there.
    static void endAll() {
        if (CURRENT.isBound()) {
            CURRENT.get().removeAll();
        }
    }

    /// Does a request's work.
    ///
    /// @throws Cancelled when it was cancelled meanwhile, whatever came of it
    <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        try {
            var done = ScopedValue.where(CURRENT, this).call(work);
            if (!cancelled) {
                return done;
            }
        } catch (RuntimeException e) {
            if (!cancelled) {
                throw e;
            }
        } finally {
            finished = true;
        }
        throw new Cancelled();
    }

    /// Sends an answer, unless there has been one. Another may be tried when it fails.
    void answer(Runnable send) {
        if (answered.compareAndSet(false, true)) {
            try {
                send.run();
            } catch (RuntimeException e) {
                answered.set(false);
                throw e;
            }
        }
    }

    boolean isLate(long now) {
        return !cancelled && now - deadline >= 0;
    }

    /// The deadline passed: says so to the client, and cancels.
    void expire() {
        answer(late);
        cancel();
    }

    /// Ends the work. Returns when it has ended.
    void cancel() {
        cancelled = true;
        wake();
        while (!finished) {
            cancelStatements();
            try {
                Thread.sleep(AGAIN_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    // Under the lock, so that no connection is given back, and on to another request, before its statement is cancelled.
    private synchronized void cancelStatements() {
        for (var connection : connections) {
            try {
                connection.cancelQuery();
            } catch (SQLException e) {
                LOG.debug("A statement could not be cancelled", e);
            }
        }
    }

    private synchronized void add(PGConnection connection) {
        connections.add(connection);
    }

    private synchronized void remove(PGConnection connection) {
        connections.remove(connection);
    }

    private synchronized void removeAll() {
        connections.clear();
    }

    private boolean interruptibly(Wait wait) throws InterruptedException {
        beginWaiting();
        try {
            return wait.await();
        } finally {
            endWaiting();
        }
    }

    private synchronized void beginWaiting() {
        if (cancelled) {
            throw new Cancelled();
        }
        waiting = Thread.currentThread();
    }

    private synchronized void endWaiting() {
        waiting = null;
        if (cancelled) {
            // Meant for the wait alone: a statement that is interrupted takes its connection with it.
            Thread.interrupted();
        }
    }

    private synchronized void wake() {
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /// A wait that an interrupt ends.
    interface Wait {
        boolean await() throws InterruptedException;
    }
}
