package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

import org.postgresql.ds.PGSimpleDataSource;

/// A server that somebody else started on the same data: a process that still runs, or one that was killed.
record Leftover(Home home) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    /// The port of the server that runs on these data; empty when none does, and then no file says otherwise.
    ///
    /// @throws NoDatabase when there is one that does not answer
    OptionalInt port() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var found = Postmaster.of(home.data()); found.isPresent(); found = Postmaster.of(home.data())) {
            var server = found.get();
            if (!server.isRunning()) {
                Files.deleteIfExists(Postmaster.file(home.data()));
            } else if (server.ready() && answers(server.port())) {
                return OptionalInt.of(server.port());
            } else if (System.nanoTime() > deadline) {
                throw NoDatabase.because("PostgreSQL (process " + server.pid() + ") has " + home.folder()
                        + " but does not answer on port " + server.port(), "End that process");
            } else {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
        return OptionalInt.empty();
    }

    /// Asks whose data it serves: the process and port of a file that was left behind may be another server's by now.
    private boolean answers(int port) throws IOException {
        var source = new PGSimpleDataSource();
        source.setURL(Password.url(home, port));
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            return rows.next() && home.data().equals(Path.of(rows.getString(1)));
        } catch (SQLException _) {
            return false;
        }
    }
}
