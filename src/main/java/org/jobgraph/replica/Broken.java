package org.jobgraph.replica;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/// The server that a statement was sent to has gone, or has thrown it away: the same statement may be answered elsewhere, or a
/// moment later.
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    // By hand, and by a crash.
    private static final Set<String> SHUT_DOWN = Set.of("57P01", "57P02");
    // Statements in the way of what a standby has to replay.
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    private static final String CONNECTION = "08";
    // It was never there: both servers have been tried.
    private static final String NO_CONNECTION = "08001";
    private static final String NOT_ENLISTED = "Failed to enlist";
    private static final String CLOSED = "08003";
    private static final ScopedValue<Boolean> FINAL = ScopedValue.newInstance();

    private Broken(Throwable cause) {
        super("the database has gone", cause, false, false);
    }

    /// Gives up what is being done when that is what `e` says, and it is going to be done again.
    ///
    /// @throws Broken if so
    public static void check(Throwable e) {
        if (!FINAL.isBound() && is(e)) {
            throw new Broken(e);
        }
    }

    static boolean is(Throwable e) {
        return any(e, state -> isOfConnection(state) || CONFLICTS.contains(state));
    }

    /// Whether the connection has gone, too.
    static boolean isOfConnection(Throwable e) {
        return any(e, Broken::isOfConnection);
    }

    private static boolean isOfConnection(String state) {
        return (state.startsWith(CONNECTION) && !state.equals(NO_CONNECTION)) || SHUT_DOWN.contains(state);
    }

    private static boolean any(Throwable e, Predicate<String> test) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && test.test(state(failure))) {
                return true;
            }
        }
        return false;
    }

    // The pool gives no state when a connection was closed while it was handed out, by whoever breaks those to a bad server.
    private static String state(SQLException failure) {
        var state = failure.getSQLState();
        return state != null ? state : String.valueOf(failure.getMessage()).startsWith(NOT_ENLISTED) ? CLOSED : "";
    }

    /// Runs `work` for the last time: what happens to it now is its answer.
    static <T> T last(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(FINAL, true).call(work);
    }
}
