package org.jobgraph.ops.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jobgraph.ops.schema.SchemaVersions;
import org.jobgraph.replica.Repeat;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/// Ready is who finds the tables that it was built for, on the server that it reads from. Those of a newer build are such
/// tables too, and once they are there they stay: they are asked for until then.
@Readiness
@Singleton
class Migrations implements HealthCheck {

    private static final String APPLIED = """
            select max(version) filter (where version = ?), (array_agg(version order by installed_rank desc))[1]
            from flyway_schema_history where success and version is not null""";

    private final AgroalDataSource reads;
    private final Repeat repeat;
    private volatile @Nullable String wanted;
    private volatile boolean there;

    Migrations(@DataSource("reads") AgroalDataSource reads, Repeat repeat) {
        this.reads = reads;
        this.repeat = repeat;
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = there ? Optional.<String>empty() : Probe.await(Probe.begin(reads, repeat, this::missing));
        there = trouble.isEmpty();
        var response = HealthCheckResponse.named("Migrations").status(trouble.isEmpty());
        trouble.ifPresent(reason -> response.withData("reason", reason));
        if (wanted != null) {
            response.withData("version", wanted);
        }
        return response.build();
    }

    private Optional<String> missing(Connection connection) throws SQLException {
        var version = SchemaVersions.newest();
        wanted = version;
        try (var statement = connection.prepareStatement(APPLIED)) {
            statement.setString(1, version);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getString(1) != null
                        ? Optional.empty()
                        : Optional.of(
                                "the tables are of version %s, but this build needs %s".formatted(row.getString(2), version));
            }
        }
    }
}
