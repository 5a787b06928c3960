package org.jobgraph.intake.schedule;

import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/// Tells of sources that do badly at `/q/health/well`. It is always up: what a source fails at keeps nobody from answering with
/// what there is, and is to be mended at the source.
@Wellness
@Singleton
class SourcesSeen implements HealthCheck {

    private final SourceMeters meters;

    SourcesSeen(SourceMeters meters) {
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Sources").up().withData("active", meters.known().size())
                .withData("failing", named(Freshness::isFailing)).withData("stale", named(Freshness::isStale)).build();
    }

    private String named(Predicate<Freshness> which) {
        return meters.known().stream().filter(which).map(Freshness::source).collect(Collectors.joining(", "));
    }
}
