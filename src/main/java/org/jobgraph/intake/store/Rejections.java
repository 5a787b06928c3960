package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.Consumer;

import org.jobgraph.intake.feed.Reason;

/// What a run rejected, out of the database.
public final class Rejections {

    private static final String ALL = """
            select place, external_id, reason, detail from intake_rejection where run_id = ? order by ordinal""";

    /// Not of the last run of a source, which is what its problems are read for, however long ago it was. How many there were of each
    /// reason stays, in intake_problem.
    private static final String FORGET = """
            with old as (
                select x.ctid from intake_rejection x
                where x.run_id <= (select max(r.id) from intake_run r where r.started_at < ?)
                    and x.run_id <> all (array(select max(r.id) from intake_run r group by r.source_slug))
                order by x.run_id limit ?)
            delete from intake_rejection x using old where x.ctid = old.ctid
            and pg_try_advisory_xact_lock(hashtextextended('old rejections', 0))""";

    private static final int AT_ONCE = 1000;
    private static final int FORGOTTEN_AT_ONCE = 10_000;

    private Rejections() {
    }

    /// Reads all rejections of a run, in the order in which they happened, however many.
    public static void each(Connection connection, long run, Consumer<Rejection> reader) throws SQLException {
        var before = connection.getAutoCommit();
        // Else the driver holds them all.
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setFetchSize(AT_ONCE);
            statement.setLong(1, run);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(new Rejection(row.getString(1), row.getString(2), Reason.valueOf(row.getString(3)),
                            row.getString(4)));
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(before);
        }
    }

    /// Forgets what runs rejected that began before a moment, in transactions of a moment each. Others may try at the same time.
    ///
    /// @return how many rejections
    public static int forget(Connection connection, Instant before) throws SQLException {
        var forgotten = 0;
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.setInt(2, FORGOTTEN_AT_ONCE);
            for (var some = FORGOTTEN_AT_ONCE; some == FORGOTTEN_AT_ONCE && !Thread.currentThread().isInterrupted();) {
                some = statement.executeUpdate();
                forgotten += some;
            }
        }
        return forgotten;
    }
}
