package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.Optional;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/// Each service is asked whether it has started, lives and is ready, on a port that it has.
final class Probed implements Rule {

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Pod.in(manifests).stream().filter(pod -> pod.owner().startsWith("Deployment/"))
                .flatMap(pod -> pod.specs().flatMap(spec -> spec.getContainers().stream()).flatMap(container -> Stream.of(
                        unless(is(container.getStartupProbe(), "/q/health/started", pod), pod.owner() + ": startupProbe"),
                        unless(is(container.getReadinessProbe(), "/q/health/ready", pod), pod.owner() + ": readinessProbe"),
                        unless(is(container.getLivenessProbe(), "/q/health/live", pod), pod.owner() + ": livenessProbe"))
                        .flatMap(faults -> faults)));
    }

    private static boolean is(Probe probe, String path, Pod pod) {
        return Optional.ofNullable(probe).map(Probe::getHttpGet).filter(asked -> path.equals(asked.getPath()))
                .filter(asked -> pod.ports().containsKey(asked.getPort().getStrVal())).isPresent();
    }

    /// The paths that are asked for.
    static Stream<String> paths(Manifests manifests) {
        return manifests.of(Deployment.class).flatMap(it -> it.getSpec().getTemplate().getSpec().getContainers().stream())
                .flatMap(Probed::probes).map(Probe::getHttpGet).map(HTTPGetAction::getPath);
    }

    private static Stream<Probe> probes(Container container) {
        return Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe());
    }
}
