package org.jobgraph.replica;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// A primary and a standby that follows it, of the PostgreSQL that the tests bring along. It has no `pg_basebackup`: the
/// standby begins as a copy of the primary's folder, taken between `pg_backup_start` and `pg_backup_stop`.
final class Streaming implements Closeable {

    private static final Duration START = Duration.ofMinutes(1);

    private final Path folder;
    private final int primaryPort = freePort();
    private final int standbyPort = freePort();
    private EmbeddedPostgres primary;
    private EmbeddedPostgres standby;

    Streaming(Path folder) throws IOException, SQLException {
        this.folder = folder;
        this.primary = start("primary", primaryPort);
        copy("standby");
        this.standby = start("standby", standbyPort);
    }

    /// A second standby of the primary.
    EmbeddedPostgres another() throws IOException, SQLException {
        copy("another");
        return start("another", freePort());
    }

    private EmbeddedPostgres start(String name, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder.resolve(name)).setCleanDataDirectory(false).setPort(port)
                .setPGStartupWait(START).setServerConfig("listen_addresses", "localhost").start();
    }

    private void copy(String standby) throws IOException, SQLException {
        try (var connection = primary.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            try (var files = Files.walk(folder.resolve("primary"))) {
                for (var file : (Iterable<Path>) files::iterator) {
                    copy(file, folder.resolve(standby));
                }
            }
            try (var row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                row.next();
                Files.writeString(folder.resolve(standby).resolve("backup_label"), row.getString(1));
            }
        }
        Files.createFile(folder.resolve(standby).resolve("standby.signal"));
        Files.writeString(folder.resolve(standby).resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=%d user=postgres'%nwal_receiver_timeout = 2s%n".formatted(primaryPort)
                        + "wal_retrieve_retry_interval = 200ms\n",
                StandardOpenOption.APPEND);
    }

    private void copy(Path file, Path standby) throws IOException {
        var name = folder.resolve("primary").relativize(file);
        var isLeftOut = (name.startsWith("pg_wal") && name.getNameCount() > 1) || name.endsWith("postmaster.pid")
                || name.endsWith("postmaster.opts") || name.endsWith("epg-lock");
        if (!isLeftOut) {
            Files.copy(file, standby.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    String toPrimary() {
        return "jdbc:postgresql://localhost:%d,localhost:%d/postgres?targetServerType=primary".formatted(primaryPort,
                standbyPort);
    }

    String toStandby() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(standbyPort);
    }

    /// Either of two, which one changes with each connection: as behind a service of Kubernetes.
    String toOneOf(EmbeddedPostgres another) {
        return "jdbc:postgresql://localhost:%d,localhost:%d/postgres?loadBalanceHosts=true".formatted(standbyPort,
                another.getPort());
    }

    String toStandbyIfThereIsOne() {
        return "jdbc:postgresql://localhost:%d,localhost:%d/postgres?targetServerType=preferSecondary".formatted(primaryPort,
                standbyPort);
    }

    void stopPrimary() throws IOException {
        primary.close();
    }

    void stopStandby() throws IOException {
        standby.close();
    }

    void startStandby() throws IOException {
        standby = start("standby", standbyPort);
    }

    Connection onPrimary() throws SQLException {
        return primary.getPostgresDatabase().getConnection();
    }

    Connection onStandby() throws SQLException {
        return standby.getPostgresDatabase().getConnection();
    }

    /// The one number that a query answers.
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
    }
}
