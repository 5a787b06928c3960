package org.jobgraph.ops.health;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/// Ready is who can read: queries are answered even when the server that imports write to is away, as while another one takes
/// its place. That one is told of, too.
@Readiness
@Singleton
class Database implements HealthCheck {

    private static final int SECONDS = 1;

    private final AgroalDataSource reads;
    private final AgroalDataSource writes;

    Database(@DataSource("reads") AgroalDataSource reads, AgroalDataSource writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public HealthCheckResponse call() {
        // Both at the same time: who asks does not wait for two.
        var readable = ask(reads);
        var writing = Probe.await(ask(writes));
        var reading = Probe.await(readable);
        return HealthCheckResponse.named("Database").status(reading.isEmpty())
                .withData("reads", reading.orElse("answers")).withData("writes", writing.orElse("answers")).build();
    }

    private static CompletableFuture<Optional<String>> ask(AgroalDataSource database) {
        return Probe.begin(database, connection -> connection.isValid(SECONDS)
                ? Optional.empty()
                : Optional.of("its connection is broken"));
    }
}
