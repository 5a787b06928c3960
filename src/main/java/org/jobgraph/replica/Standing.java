package org.jobgraph.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// Where a server says that it is.
///
/// @param standby whether it follows another one
/// @param server when it was started, in microseconds: no two servers have the same
/// @param position the last byte of the log that it has written down or, a standby, replayed
/// @param quiet since when a standby has replayed no commit, by its own clock; null when it has replayed none
record Standing(boolean standby, long server, long position, @Nullable Duration quiet) {

    private static final String QUESTION = """
            select pg_is_in_recovery(), cast(extract(epoch from pg_postmaster_start_time()) * 1000000 as bigint),
                cast(pg_wal_lsn_diff(case when pg_is_in_recovery() then pg_last_wal_replay_lsn()
                    else pg_current_wal_flush_lsn() end, '0/0') as bigint),
                cast(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000 as bigint)""";

    static Standing of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(QUESTION)) {
            row.next();
            var quiet = (Long) row.getObject(4);
            return new Standing(row.getBoolean(1), row.getLong(2), row.getLong(3),
                    quiet == null ? null : Duration.ofMillis(quiet));
        }
    }
}
