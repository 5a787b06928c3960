package org.jobgraph.intake.pace;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Has an import rest while requests are answered from the same database: it would else take as much of the server's processors
/// as it gets. Where nobody asks, it does not rest.
///
/// It goes by what the server says of its sessions, so that a command gives way to services on other machines, too.
public final class GivingWay {

    /// Sessions of the pool that answers requests (`quarkus.datasource.reads`) that have just begun or ended something. Each
    /// service looks for newer data once a second, so one alone says nothing.
    private static final String ANSWERING = """
            select count(*) from pg_stat_activity where datname = current_database() and application_name = 'jobgraph-reads'
            and state_change > clock_timestamp() - interval '100 milliseconds'""";

    private static final int BUSY = 2;

    /// A batch that took longer had a reason that resting does not mend.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private GivingWay() {
    }

    /// Rests, if need be, after a piece of work, as long as that took: on two processors, beside sixteen clients that take all pages
    /// that they get, these kept 84 % of them, and an import took seven times as long as alone. With half of that rest it was
    /// 66 % and five times, without any 69 % and four times, of figures that vary by some percent.
    ///
    /// @param connection with nothing to be committed; it has no transaction under way afterwards
    public static void rest(Connection connection, Duration worked) throws SQLException {
        try {
            Thread.sleep(rest(answering(connection), worked));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether requests are answered just now, so that what can be done later had better be.
    ///
    /// @param connection with nothing to be committed; it has no transaction under way afterwards
    public static boolean isAsked(Connection connection) throws SQLException {
        return answering(connection) >= BUSY;
    }

    /// The time since `began`, which is in [System#nanoTime()].
    public static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    static Duration rest(int answering, Duration worked) {
        var rest = worked.compareTo(LONGEST) > 0 ? LONGEST : worked;
        return answering < BUSY ? Duration.ZERO : rest;
    }

    static int answering(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(ANSWERING)) {
            row.next();
            return row.getInt(1);
        } finally {
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
