package org.jobgraph;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// A database with the built-in data, as the packaged application's own `migrate` makes it; made once a test JVM, and copied
/// for each caller.
public record LoadedDatabase(String name) {

    private static final AtomicInteger COPIES = new AtomicInteger();

    /// A copy of its own.
    public static LoadedDatabase copy() throws SQLException {
        var name = "loaded_" + COPIES.incrementAndGet();
        try (var connection = Server.STARTED.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template loaded");
        }
        return new LoadedDatabase(name);
    }

    /// Its way in for a test.
    public DataSource dataSource() {
        return Server.STARTED.getDatabase("postgres", name);
    }

    /// A connection for a test.
    public Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    /// The environment of a process that uses it.
    public Map<String, String> settings() {
        return Server.settings(Server.STARTED, name);
    }

    private static final class Server {

        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database loaded");
                }
                var said = Said.by(settings(server, "loaded"), "migrate");
                if (said.status() != 0) {
                    throw new IllegalStateException(said.out());
                }
                return server;
            } catch (IOException | SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        static Map<String, String> settings(EmbeddedPostgres server, String name) {
            return Map.of("QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", name));
        }
    }
}
