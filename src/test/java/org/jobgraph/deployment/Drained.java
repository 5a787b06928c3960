package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.LifecycleHandler;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/// A version takes over from another without a failed request: it migrates first, comes before the other goes, and the other
/// is given the time to answer what it has begun.
final class Drained implements Rule {

    @Override
    public Stream<String> faults(Manifests manifests) {
        var settings = new HashMap<String, String>();
        manifests.of(ConfigMap.class).filter(map -> map.getMetadata().getName().matches("jobgraph-[a-z0-9]{10}"))
                .forEach(map -> settings.putAll(map.getData()));
        return manifests.of(Deployment.class).flatMap(deployment -> of(deployment, settings));
    }

    private static Stream<String> of(Deployment deployment, Map<String, String> settings) {
        var title = "Deployment/" + deployment.getMetadata().getName();
        var pod = deployment.getSpec().getTemplate().getSpec();
        var update = deployment.getSpec().getStrategy().getRollingUpdate();
        var first = pod.getInitContainers().stream().map(Container::getArgs).toList();
        var asleep = pod.getContainers().stream().map(Container::getLifecycle).filter(Objects::nonNull)
                .map(Lifecycle::getPreStop).map(LifecycleHandler::getSleep).filter(Objects::nonNull)
                .mapToLong(sleep -> sleep.getSeconds()).max().orElse(0);
        var delay = duration(settings.get("QUARKUS_SHUTDOWN_DELAY"));
        var patience = duration(settings.get("QUARKUS_SHUTDOWN_TIMEOUT"));
        var longest = duration(Settings.value("jobgraph.graphql.deadline"));
        return Stream.of(
                unless(first.equals(List.of(List.of("migrate"))), title + ": does not migrate first"),
                unless("false".equals(settings.get("JOBGRAPH_SCHEMA_MIGRATE_AT_START")), title + ": migrates by itself"),
                unless(update != null && Integer.valueOf(0).equals(update.getMaxUnavailable().getIntVal()),
                        title + ": maxUnavailable"),
                unless(asleep > 0, title + ": stops while requests are still sent to it"),
                unless(patience.compareTo(longest) > 0, title + ": a request may take longer than its end"),
                unless(pod.getTerminationGracePeriodSeconds() != null && pod.getTerminationGracePeriodSeconds() > asleep
                        + delay.plus(patience).toSeconds(), title + ": is killed before its end"))
                .flatMap(faults -> faults);
    }

    private static Duration duration(String seconds) {
        return seconds == null ? Duration.ZERO : Duration.parse("PT" + seconds);
    }
}
