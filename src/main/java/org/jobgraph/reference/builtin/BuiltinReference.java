package org.jobgraph.reference.builtin;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

/// Brings the built-in reference data into a database that does not have this edition of them yet. Of several replicas
/// that start together one does it, the others wait for it.
public final class BuiltinReference {

    // Chosen once, meaning nothing; every replica locks the same number.
    private static final long LOCK = 7_304_612_905_551L;

    private static final String BUMP = "update reference_version set version = version + 1";

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

    /// Loads what is not there yet. The edition is noted last: a load that broke off is done again at the next start.
    ///
    /// @throws BrokenBundle when a bundled file is not what it should be; its transaction leaves nothing behind
    public LoadOutcome load() throws SQLException {
        var edition = Checksum.of(bundle);
        try (var guard = database.getConnection()) {
            guard.setAutoCommit(false);
            if (holds(guard, edition)) {
                guard.rollback();
                return new LoadOutcome.AlreadyThere();
            }
            return loadAlone(guard, edition);
        }
    }

    private LoadOutcome loadAlone(Connection guard, String edition) throws SQLException {
        try {
            execute(guard, "select pg_advisory_xact_lock(" + LOCK + ")");
            // Another replica may have done it while this one waited.
            if (holds(guard, edition)) {
                return new LoadOutcome.AlreadyThere();
            }
            var changed = loadEditorial() + new StatisticsLoad(bundle, statistics).load(BundledStatistics.ALL);
            note(guard, edition);
            guard.commit();
            return new LoadOutcome.Loaded(changed);
        } finally {
            guard.rollback();
        }
    }

    private long loadEditorial() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var changed = new EditorialLoad(connection, bundle).load(EditorialTables.ALL);
                execute(connection, BUMP);
                connection.commit();
                return changed;
            } finally {
                connection.rollback();
            }
        }
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
        execute(connection, BUMP);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
