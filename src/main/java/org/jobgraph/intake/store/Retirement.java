package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// The end of a source: whatever it has open is closed.
public final class Retirement {

    /// Until the end of the transaction, so that no run begins meanwhile.
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('intake ' || ?, 0))";

    /// As [LifecycleSql#CLOSE] does for a run, which here is none. Parameters: when, source, when.
    private static final String CLOSE = """
            with closed as (
                update job_posting p set status = 'CLOSED', closed_at = ?,
                    last_verified_at = greatest(p.last_verified_at, (select b.seen_at from board_sighting b
                        where b.source_slug = p.source_slug and b.board = p.board))
                where p.source_slug = ? and p.status = 'OPEN' returning p.id),
            gone as (delete from posting_city using closed where posting_city.posting_id = closed.id),
            no_metro as (delete from posting_metro using closed where posting_metro.posting_id = closed.id),
            told as (insert into posting_event (posting_id, kind, at, detail)
                select id, 'CLOSED', ?, 'Its source was retired' from closed)
            select count(*) from closed""";

    private Retirement() {
    }

    /// Closes all open postings of a source, in the caller's transaction.
    ///
    /// @return how many; null when the source has a run under way, which would open them again
    public static @Nullable Integer close(Connection connection, String slug, Instant now) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK); var close = connection.prepareStatement(CLOSE)) {
            lock.setString(1, slug);
            try (var taken = lock.executeQuery()) {
                if (!taken.next() || !taken.getBoolean(1)) {
                    return null;
                }
            }
            close.setTimestamp(1, Timestamp.from(now));
            close.setString(2, slug);
            close.setTimestamp(3, Timestamp.from(now));
            try (var closed = close.executeQuery()) {
                closed.next();
                return closed.getInt(1);
            }
        }
    }
}
