package org.jobgraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A process of the packaged service beside others.
public final class Replica implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String name;
    private final int port;
    private final Path log;
    private final Process process;

    private Replica(String name, int port, Path log, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /// Starts one, and waits until it is ready.
    ///
    /// @param settings environment variables beside those of the database
    public static Replica start(String name, LoadedDatabase database, Map<String, String> settings)
            throws IOException, InterruptedException {
        return start(name, database.settings(), settings);
    }

    /// Starts one, and waits until it is ready.
    ///
    /// @param database the environment variables of a database
    /// @param settings environment variables beside those
    public static Replica start(String name, Map<String, String> database, Map<String, String> settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var all = new HashMap<>(database);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.putAll(settings);
        var log = Path.of("target", "replica-" + name + ".log");
        var process = Artifact.process(all).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var replica = new Replica(name, port, log, process);
        replica.await("it is ready", () -> !process.isAlive() || replica.isReady());
        if (!process.isAlive()) {
            throw new AssertionError(name + " did not start: " + Files.readString(log));
        }
        return replica;
    }

    public int port() {
        return port;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(at("/q/health/ready")).timeout(Duration.ofSeconds(3)).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits until its log has a text.
    public void awaitSaid(String text) throws IOException, InterruptedException {
        await("it says " + text, () -> said().contains(text));
    }

    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// Sends it a SIGTERM.
    public void terminate() {
        process.destroy();
    }

    /// Waits for its end.
    ///
    /// @return its status
    public int end(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError(name + " does not end within " + patience + ": " + said());
        }
        return process.exitValue();
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        Awaited.until(name + ": " + what, START, condition);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
