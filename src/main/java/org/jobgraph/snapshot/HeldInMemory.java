package org.jobgraph.snapshot;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/// A service is ready once it holds the reference data: until then every request would wait for them. On the first start they are
/// loaded into the database while the port is open already, and what is held before that is nothing.
@Readiness
@Singleton
class HeldInMemory implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(HeldInMemory.class);

    // After the reference data, the samples and the sources of the configuration, which names what is held, too.
    private static final int AFTER_LOADING = Interceptor.Priority.APPLICATION + 990;

    private final Snapshots snapshots;
    private final boolean isService;
    private volatile boolean started;

    /// @param isService whether this process opens a port, and is no command that needs none of it
    HeldInMemory(Snapshots snapshots,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isService) {
        this.snapshots = snapshots;
        this.isService = isService;
    }

    void loaded(@Observes @Priority(AFTER_LOADING) StartupEvent start) {
        if (isService) {
            refresh();
            started = true;
        }
    }

    // Who cannot read them is not ready, and tries again; it is no reason not to start, unless it would stay so.
    private void refresh() {
        try {
            snapshots.refresh();
        } catch (RuntimeException e) {
            ReadsCheck.insist(e);
            LOG.warnf(Outage.isKnown(e) ? null : e, "The reference data could not be read yet: %s", Outage.words(e));
        }
    }

    @Override
    public HealthCheckResponse call() {
        var known = started ? snapshots.known() : null;
        var response = HealthCheckResponse.named("Reference data in memory").status(known != null);
        return (known == null
                ? response.withData("reason", "they are not read yet")
                : response.withData("version", known.version())).build();
    }
}
