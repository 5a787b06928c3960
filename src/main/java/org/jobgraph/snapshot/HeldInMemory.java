package org.jobgraph.snapshot;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// A service is ready once it holds the reference data: until then every request would wait for them.
@Readiness
@Singleton
class HeldInMemory implements HealthCheck {

    private final Snapshots snapshots;

    HeldInMemory(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public HealthCheckResponse call() {
        var known = snapshots.known();
        var response = HealthCheckResponse.named("Reference data in memory").status(known != null);
        return (known == null
                ? response.withData("reason", "they are not read yet")
                : response.withData("version", known.version())).build();
    }
}
