package org.jobgraph.replica;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jobgraph.Artifact;

/// A replica of the packaged service, in a process of its own.
record Service(Process process, int port, Path log) implements Closeable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    /// @param reads the address of the database that it reads from
    static Service start(Path folder, String primary, String reads) throws IOException {
        var port = freePort();
        var log = folder.resolve("service-" + port + ".log");
        // Without the cache of answers, so that each request is one of the database.
        var builder = Artifact.process(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port), "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_DATASOURCE_JDBC_URL", primary, "QUARKUS_DATASOURCE_READS_JDBC_URL", reads,
                "QUARKUS_DATASOURCE_USERNAME", "postgres", "JOBGRAPH_SAMPLES_ENABLED", "true",
                "JOBGRAPH_GRAPHQL_RESPONSE_CACHE_BYTES", "0", "JOBGRAPH_READS_MAX_LAG", "2s", "JOBGRAPH_INTAKE_TICK", "off",
                "JOBGRAPH_INTAKE_ALLOWED_HOSTS", "localhost")).redirectErrorStream(true).redirectOutput(log.toFile());
        return new Service(builder.start(), port, log);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    }

    /// Sends a GraphQL request, as JSON.
    HttpResponse<String> post(String request) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at("/graphql")).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(request)).build(),
                BodyHandlers.ofString());
    }

    boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("the service ended, see " + log);
        }
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// A metric without labels.
    double metric(String name) throws IOException, InterruptedException {
        return get("/q/metrics").body().lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1))).findFirst().orElseThrow();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
