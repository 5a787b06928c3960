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
        copy();
        this.standby = start("standby", standbyPort);
    }

    private EmbeddedPostgres start(String name, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder.resolve(name)).setCleanDataDirectory(false).setPort(port)
                .setPGStartupWait(START).setServerConfig("listen_addresses", "localhost").start();
    }

    private void copy() throws IOException, SQLException {
        try (var connection = primary.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            try (var files = Files.walk(folder.resolve("primary"))) {
                for (var file : (Iterable<Path>) files::iterator) {
                    copy(file);
                }
            }
            try (var row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                row.next();
                Files.writeString(standbyFolder().resolve("backup_label"), row.getString(1));
            }
        }
        Files.createFile(standbyFolder().resolve("standby.signal"));
        Files.writeString(standbyFolder().resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=%d user=postgres'%nwal_receiver_timeout = 2s%n".formatted(primaryPort)
                        + "wal_retrieve_retry_interval = 200ms\n",
                StandardOpenOption.APPEND);
    }

    private void copy(Path file) throws IOException {
        var name = folder.resolve("primary").relativize(file);
        var isLeftOut = (name.startsWith("pg_wal") && name.getNameCount() > 1) || name.endsWith("postmaster.pid")
                || name.endsWith("postmaster.opts") || name.endsWith("epg-lock");
        if (!isLeftOut) {
            Files.copy(file, standbyFolder().resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private Path standbyFolder() {
        return folder.resolve("standby");
    }

    String toPrimary() {
        return "jdbc:postgresql://localhost:%d,localhost:%d/postgres?targetServerType=primary".formatted(primaryPort,
                standbyPort);
    }

    String toStandby() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(standbyPort);
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
