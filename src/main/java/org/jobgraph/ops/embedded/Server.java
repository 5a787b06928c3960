package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Starts and stops a server on the data of a [Home]. It runs on its own, not as a child of this process: Ctrl-C in a
/// terminal and the end of this process do not touch it.
record Server(Home home, Binaries binaries, Account account) {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    /// The processes of a server that was killed end a little after it, and keep its memory until then.
    private static final int TRIES = 60;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final Pattern TROUBLE = Pattern.compile("(?:FATAL|PANIC|ERROR|error):\\s+(.*)");

    static Server of(Home home) throws IOException {
        var binaries = Binaries.in(home);
        return new Server(home, binaries, Account.of(home));
    }

    /// @return its port
    /// @throws NoDatabase when it does not come up, with what it said itself
    int start() throws IOException {
        if (!Files.exists(home.data())) {
            Folders.makeWhole(home.data(), this::initialise);
        }
        var port = freePort(Postmaster.lastPort(home.data()));
        for (var tries = 1; !comesUp(port); tries++) {
            if (tries == TRIES || !said(home.log()).endsWith("is still in use")) {
                throw trouble("did not start", home.log());
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        return port;
    }

    private boolean comesUp(int port) throws IOException {
        Files.deleteIfExists(home.log());
        var starting = control("-w", "-t", Long.toString(START.toSeconds()), "-l", home.log().toString(), "-o", "-p " + port,
                "start");
        while (!isReady()) {
            if (!starting.isAlive() && starting.exitValue() != 0) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return true;
    }

    private boolean isReady() throws IOException {
        return Postmaster.of(home.data()).filter(Postmaster::ready).isPresent();
    }

    /// The collation is PostgreSQL's own: the machine's locales differ and change.
    private void initialise(Path data) throws IOException {
        var password = Password.create(home);
        account.give(password);
        account.give(data);
        var status = Programs.status(Programs.start(account.prefix(), account.emptied(output()), binaries.program("initdb"),
                "-D",
                data.toString(), "-U", Password.USER, "-A", "scram-sha-256", "--pwfile", password.toString(), "-E", "UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-locale", "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=", "--no-sync", "--no-instructions"));
        if (status != 0) {
            throw trouble("cannot make its data folder", output());
        }
    }

    /// Ends it, and every session with it.
    void stop() throws IOException {
        Programs.status(control("-w", "-m", "fast", "stop"));
    }

    private Process control(String... what) throws IOException {
        var command = new String[what.length + 3];
        command[0] = binaries.program("pg_ctl");
        command[1] = "-D";
        command[2] = home.data().toString();
        System.arraycopy(what, 0, command, 3, what.length);
        return Programs.start(account.prefix(), account.emptied(output()), command);
    }

    private Path output() {
        return home.folder().resolve("programs.log");
    }

    private static int freePort(int preferred) throws IOException {
        try (var socket = new ServerSocket(preferred, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (preferred == 0) {
                throw e;
            }
            return freePort(0);
        }
    }

    private NoDatabase trouble(String what, Path log) throws IOException {
        return NoDatabase.because("PostgreSQL " + what + " in " + home.folder() + "; it said: " + said(log),
                "Mend that (" + log + ")");
    }

    private static String said(Path log) throws IOException {
        return Files.exists(log)
                ? Files.readAllLines(log).stream().map(TROUBLE::matcher).filter(m -> m.find()).map(m -> m.group(1))
                        .reduce((_, last) -> last).orElse("nothing")
                : "nothing";
    }
}
