package org.jobgraph.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/// Sees to it that what a mutation has just written can be read where requests are answered from, which may be a replica that
/// is a moment behind.
@Singleton
class Visibility {

    private static final Logger LOG = Logger.getLogger(Visibility.class);

    private static final String POSITION = "select pg_current_wal_insert_lsn()::text";
    private static final String IS_THERE = """
            select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= cast(? as pg_lsn)""";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final AgroalDataSource primary;
    private final AgroalDataSource reads;
    private final Snapshots snapshots;

    Visibility(AgroalDataSource primary, @DataSource("reads") AgroalDataSource reads, Snapshots snapshots) {
        this.primary = primary;
        this.reads = reads;
        this.snapshots = snapshots;
    }

    /// Waits until reading finds all that is written by now, and reads anew what is held in memory. A replica that is too far
    /// behind is not waited for: what it answers is old, but the mutation is done.
    void await() {
        try (var writing = primary.getConnection(); var reading = reads.getConnection()) {
            awaitPosition(reading, ask(writing, POSITION, null));
        } catch (SQLException e) {
            LOG.warnf("Nobody knows whether what was written can be read already: %s", e.getMessage());
        }
        snapshots.refresh();
    }

    private static void awaitPosition(Connection reading, String position) throws SQLException {
        var began = System.nanoTime();
        while (!ask(reading, IS_THERE, position).equals("t")) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                LOG.warnf("The replica that answers requests is more than %d s behind", PATIENCE.toSeconds());
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String ask(Connection connection, String sql, @Nullable String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }
}
