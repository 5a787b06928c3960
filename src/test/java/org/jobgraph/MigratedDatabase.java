package org.jobgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// Databases for tests that need tables but no running service: one server a test JVM, migrated once, copied for each
/// caller in milliseconds.
public final class MigratedDatabase {

    private static final AtomicInteger COPIES = new AtomicInteger();

    private MigratedDatabase() {
    }

    /// An empty database of its own, with every migration applied.
    public static DataSource copy() {
        var name = "copy_" + COPIES.incrementAndGet();
        try (var connection = Server.STARTED.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template migrated");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.STARTED.getDatabase("postgres", name);
    }

    private static final class Server {

        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database migrated");
                }
                Flyway.configure().dataSource(server.getDatabase("postgres", "migrated")).load().migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
