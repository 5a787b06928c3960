package org.jobgraph.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;
import org.jobgraph.ops.ConnectionBeforeStart;
import org.jobgraph.ops.schema.AppliedMigrations;
import org.jspecify.annotations.Nullable;

/// Reads the first snapshot while Quarkus starts, which leaves a processor idle: reading it took a third of a start of the native
/// executable. It is of use where the database is as it was when that is done; where anything is the matter (no tables yet, no
/// server), the snapshot is read as any later one, and whoever reads it says what the matter is.
public final class ReadAhead {

    private static final Logger LOG = Logger.getLogger(ReadAhead.class);

    /// A migration of another process may wait for a table that is being read here, and the other way around: PostgreSQL would end
    /// either of them after a second.
    private static final String BEGIN = """
            begin isolation level repeatable read, read only;
            set local lock_timeout = '100ms';
            set local statement_timeout = '10s'""";

    /// Seconds that the rest of it may take.
    private static final int PATIENCE = 10;

    // Begun before there are beans, and of use once.
    private static final AtomicReference<@Nullable FutureTask<Read>> BEGUN = new AtomicReference<>();

    private ReadAhead() {
    }

    /// Begins, on a thread of its own and from the primary, where the configuration says plainly how to connect.
    ///
    /// @param parts all there are
    public static void begin(Config config, List<Part<?>> parts) {
        ConnectionBeforeStart.of(config).ifPresent(way -> {
            var task = new FutureTask<>(() -> read(way, parts));
            BEGUN.set(task);
            Thread.ofPlatform().daemon().name("read-ahead").start(task);
        });
    }

    /// What was read ahead; null when nothing was, when that has been taken, or when it is not of this state of the database.
    static @Nullable Map<Class<?>, Object> of(DataVersion data) {
        var task = BEGUN.getAndSet(null);
        if (task == null) {
            return null;
        }
        try {
            var read = task.get(PATIENCE, TimeUnit.SECONDS);
            return read.data().equals(data) ? read.parts() : null;
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Nothing was read ahead", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private static Read read(ConnectionBeforeStart way, List<Part<?>> parts) throws SQLException {
        try (var connection = way.open()) {
            try (var statement = connection.createStatement()) {
                statement.execute(BEGIN);
            }
            if (!AppliedMigrations.areAll(connection)) {
                throw new SQLException("the database is yet to be migrated");
            }
            var tables = new InTransaction(connection);
            return new Read(tables.list(DataVersion.QUERY, DataVersion::of).getFirst(), Part.all(parts, tables));
        }
    }

    private record Read(DataVersion data, Map<Class<?>, Object> parts) {
    }

    private record InTransaction(Connection connection) implements Tables {

        @Override
        public <T> List<T> list(String sql, Reads.Reader<T> reader) {
            try (var statement = connection.createStatement()) {
                return Row.all(statement.executeQuery(sql), reader);
            } catch (SQLException e) {
                throw new IllegalStateException("a statement failed: " + e.getMessage(), e);
            }
        }
    }
}
