package org.jobgraph.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;

/// A pod that a manifest brings about.
///
/// @param owner the manifest
/// @param ports by their names
/// @param spec null when an operator writes it
record Pod(String owner, Map<String, String> labels, Map<String, Integer> ports, @Nullable PodSpec spec) {

    private static final Map<String, Integer> PORTS_OF_INSTANCES = Map.of("postgresql", 5432, "status", 8000, "metrics", 9187);

    static List<Pod> in(Manifests manifests) {
        return manifests.all().stream().flatMap(manifest -> of(manifest).stream()).toList();
    }

    private static Optional<Pod> of(Manifests.Manifest manifest) {
        var title = manifest.title();
        return switch (manifest.typed()) {
            case Deployment it -> Optional.of(of(title, it.getSpec().getTemplate()));
            case StatefulSet it -> Optional.of(of(title, it.getSpec().getTemplate()));
            case Job it -> Optional.of(of(title, it.getSpec().getTemplate()));
            case CronJob it -> Optional.of(of(title, it.getSpec().getJobTemplate().getSpec().getTemplate()));
            case CloudNativePg.Cluster it -> Optional.of(
                    new Pod(title, Map.of("cnpg.io/cluster", it.metadata().getName()), PORTS_OF_INSTANCES, null));
            default -> Optional.empty();
        };
    }

    private static Pod of(String owner, PodTemplateSpec template) {
        var ports = new HashMap<String, Integer>();
        template.getSpec().getContainers().forEach(
                container -> container.getPorts().forEach(port -> ports.put(port.getName(), port.getContainerPort())));
        var metadata = template.getMetadata();
        var labels = metadata == null || metadata.getLabels() == null ? Map.<String, String>of() : metadata.getLabels();
        return new Pod(owner, labels, ports, template.getSpec());
    }

    /// Those of any kind: what starts first, too.
    List<Container> containers() {
        var all = new ArrayList<Container>();
        specs().forEach(spec -> {
            all.addAll(spec.getInitContainers());
            all.addAll(spec.getContainers());
        });
        return all;
    }

    /// Those that run this application.
    Stream<Container> ours() {
        return containers().stream().filter(container -> Image.of(container).isOurs());
    }

    /// Its specification, when there is one to be read.
    Stream<PodSpec> specs() {
        return Stream.ofNullable(spec);
    }

    boolean has(Map<String, String> wanted) {
        return labels.entrySet().containsAll(wanted.entrySet());
    }

    /// Whether `selector` selects it. Only labels are used here.
    boolean isOf(LabelSelector selector) {
        return selector.getMatchExpressions().isEmpty()
                && has(selector.getMatchLabels() == null ? Map.of() : selector.getMatchLabels());
    }

    /// What an image's reference says.
    ///
    /// @param tag empty when there is none
    record Image(String name, String tag) {

        static Image of(Container container) {
            var reference = String.valueOf(container.getImage());
            var last = reference.substring(reference.lastIndexOf('/') + 1);
            var colon = last.indexOf(':');
            return colon < 0 ? new Image(last, "") : new Image(last.substring(0, colon), last.substring(colon + 1));
        }

        boolean isOurs() {
            return name.equals("jobgraph");
        }
    }
}
