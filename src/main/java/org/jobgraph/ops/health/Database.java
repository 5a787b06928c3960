package org.jobgraph.ops.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jobgraph.replica.ReadServers;
import org.jobgraph.replica.Repeat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/// Ready is who can read: queries are answered even when the server that imports write to is away, as while another one takes
/// its place, and even when the replica is, while that one answers. Either is told of.
@Readiness
@Singleton
class Database implements HealthCheck {

    private static final int SECONDS = 1;
    private static final String CONNECTION_FAILURE = "08006";

    private final AgroalDataSource reads;
    private final AgroalDataSource writes;
    private final ReadServers servers;
    private final Repeat repeat;

    Database(@DataSource("reads") AgroalDataSource reads, AgroalDataSource writes, ReadServers servers, Repeat repeat) {
        this.reads = reads;
        this.writes = writes;
        this.servers = servers;
        this.repeat = repeat;
    }

    @Override
    public HealthCheckResponse call() {
        // Both at the same time: who asks does not wait for two.
        var readable = Probe.begin(reads, repeat, Database::answers);
        var writing = Probe.await(Probe.begin(writes, Database::answers));
        var reading = Probe.await(readable);
        var response = found(reading, writing);
        if (servers.areTwo()) {
            var trouble = servers.trouble();
            response.withData("answering", trouble == null ? "replica" : "primary, because " + trouble.words());
        }
        return response.build();
    }

    /// What is said of what was found.
    ///
    /// @param reading what is wrong with reads; empty when nothing is
    /// @param writing the same of writes
    static HealthCheckResponseBuilder found(Optional<String> reading, Optional<String> writing) {
        var response = HealthCheckResponse.named("Database").status(reading.isEmpty())
                .withData("reads", reading.orElse("answers")).withData("writes", writing.orElse("answers"));
        return reading.map(reason -> response.withData("reason", reason)).orElse(response);
    }

    private static Optional<String> answers(Connection connection) throws SQLException {
        if (!connection.isValid(SECONDS)) {
            throw new SQLException("its connection is broken", CONNECTION_FAILURE);
        }
        return Optional.empty();
    }
}
