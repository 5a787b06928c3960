package org.jobgraph.reference.builtin;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import org.jobgraph.reference.ReferenceLock;
import org.jobgraph.source.ReferenceVersion;

/// Brings the built-in reference data into a database that does not have this edition of them yet. Of several replicas
/// that start together one does it, the others wait for it.
public final class BuiltinReference {

    private final DataSource database;
    private final Clock clock;
    private final Bundle bundle;
    private final StatisticsImport statistics;

    /// @param database migrated
    /// @param bundle what to load, usually [Bundle#shipped]
    /// @param statistics reads the extracts of official statistics
    public BuiltinReference(DataSource database, Clock clock, Bundle bundle, StatisticsImport statistics) {
        this.database = database;
        this.clock = clock;
        this.bundle = bundle;
        this.statistics = statistics;
    }

    /// Loads what is not there yet, all of it or nothing.
    ///
    /// @throws BrokenBundle when a bundled file is not what it should be
    public LoadOutcome load() throws SQLException {
        var edition = bundle.edition();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return holds(connection, edition) ? new LoadOutcome.AlreadyThere() : loadAlone(connection, edition);
            } finally {
                // After a commit there is nothing to undo.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private LoadOutcome loadAlone(Connection connection, String edition) throws SQLException {
        ReferenceLock.await(connection);
        // Another replica may have done it while this one waited.
        if (holds(connection, edition)) {
            return new LoadOutcome.AlreadyThere();
        }
        var changed = new EditorialLoad(connection, bundle).load(EditorialTables.ALL)
                + new StatisticsLoad(connection, bundle, statistics).load(BundledStatistics.ALL);
        note(connection, edition);
        connection.commit();
        return new LoadOutcome.Loaded(changed);
    }

    private static boolean holds(Connection connection, String edition) throws SQLException {
        try (var query = connection.prepareStatement("select from builtin_reference where sha256 = ?")) {
            query.setString(1, edition);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void note(Connection connection, String edition) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into builtin_reference (sha256, loaded_at) values (?, ?)
                on conflict (only_row) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at""")) {
            insert.setString(1, edition);
            insert.setObject(2, OffsetDateTime.now(clock));
            insert.executeUpdate();
        }
        ReferenceVersion.bump(connection);
    }
}
