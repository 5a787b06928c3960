package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;

/// Every variable that a container of ours is given means something to the service, and what it cannot do without is there.
final class Configured implements Rule {

    private static final List<String> NEEDED = List.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD", "JOBGRAPH_SCHEMA_MIGRATE_AT_START");

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Pod.in(manifests).stream().flatMap(pod -> pod.ours()
                .flatMap(container -> of(pod.owner() + " " + container.getName(), variables(container, manifests))));
    }

    private static Stream<String> of(String title, Set<String> variables) {
        return Stream.concat(
                variables.stream().filter(name -> !Settings.isKnown(name)).map(name -> title + ": nothing is set by " + name),
                NEEDED.stream().flatMap(name -> unless(variables.contains(name), title + ": lacks " + name)));
    }

    private static Set<String> variables(Container container, Manifests manifests) {
        var names = new HashSet<String>();
        container.getEnv().stream().map(EnvVar::getName).forEach(names::add);
        container.getEnvFrom().stream().map(from -> from.getConfigMapRef().getName())
                .flatMap(name -> manifests.named("ConfigMap", name).stream())
                .forEach(map -> names.addAll(((ConfigMap) map.typed()).getData().keySet()));
        return names;
    }
}
