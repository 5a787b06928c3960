package org.jobgraph.replica;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import org.jobgraph.Replica;

/// A replica that answers requests out of two databases.
record Service(Replica process) implements Closeable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    /// Starts one, and waits until it is ready. It keeps no answers, so that each request is one of the database.
    ///
    /// @param reads the address of the database that it reads from
    static Service start(String name, String primary, String reads) throws IOException, InterruptedException {
        return new Service(Replica.start(name, Map.of("QUARKUS_DATASOURCE_JDBC_URL", primary,
                "QUARKUS_DATASOURCE_READS_JDBC_URL", reads, "QUARKUS_DATASOURCE_USERNAME", "postgres"),
                Map.of("JOBGRAPH_SAMPLES_ENABLED", "true", "JOBGRAPH_GRAPHQL_RESPONSE_CACHE_BYTES", "0",
                        "JOBGRAPH_READS_MAX_LAG", "2s", "JOBGRAPH_INTAKE_TICK", "off", "JOBGRAPH_INTAKE_ALLOWED_HOSTS",
                        "localhost")));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(process.at(path)).timeout(Duration.ofSeconds(10)).build(),
                BodyHandlers.ofString());
    }

    /// Sends a GraphQL request, as JSON.
    HttpResponse<String> post(String request) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(process.at("/graphql")).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(request)).build(),
                BodyHandlers.ofString());
    }

    boolean isReady() {
        return process.isReady();
    }

    /// A metric without labels.
    double metric(String name) throws IOException, InterruptedException {
        return get("/q/metrics").body().lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1))).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        process.close();
    }
}
