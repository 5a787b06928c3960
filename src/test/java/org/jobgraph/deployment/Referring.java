package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;

/// What is named is there.
final class Referring implements Rule {

    private static final Pattern DATABASE = Pattern.compile("^jdbc:postgresql://([^:/]+):5432/jobgraph\\b");

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Stream.concat(
                Pod.in(manifests).stream().flatMap(pod -> pod.specs().flatMap(spec -> of(pod, spec, manifests))),
                manifests.all().stream().flatMap(manifest -> of(manifest, manifests)));
    }

    private static Stream<String> of(Pod pod, PodSpec spec, Manifests manifests) {
        var maps = pod.containers().stream().flatMap(container -> container.getEnvFrom().stream())
                .map(from -> Optional.ofNullable(from.getConfigMapRef()).map(it -> it.getName()).orElse("a secret"));
        var claims = spec.getVolumes().stream().map(volume -> volume.getPersistentVolumeClaim()).filter(Objects::nonNull)
                .map(claim -> claim.getClaimName());
        return Stream.of(
                maps.flatMap(name -> there(pod.owner(), "ConfigMap", name, manifests)),
                claims.flatMap(name -> there(pod.owner(), "PersistentVolumeClaim", name, manifests)),
                Stream.ofNullable(spec.getServiceAccountName())
                        .flatMap(name -> there(pod.owner(), "ServiceAccount", name, manifests)))
                .flatMap(faults -> faults);
    }

    private static Stream<String> of(Manifests.Manifest manifest, Manifests manifests) {
        var title = manifest.title();
        return switch (manifest.typed()) {
            case HorizontalPodAutoscaler it -> of(title, it, manifests);
            case CloudNativePg.ScheduledBackup it -> there(title, "Cluster", it.spec().cluster().name(), manifests);
            case CloudNativePg.Cluster it -> it.spec().plugins().stream().map(plugin -> plugin.parameters())
                    .flatMap(given -> there(title, "ObjectStore", given.get("barmanObjectName"), manifests));
            case ConfigMap it -> it.getData().values().stream().flatMap(value -> DATABASE.matcher(value).results())
                    .flatMap(found -> database(title, found.group(1), manifests));
            case HTTPRoute it -> it.getSpec().getRules().stream().flatMap(rule -> rule.getBackendRefs().stream())
                    .flatMap(back -> backend(title, back.getName(), String.valueOf(back.getPort()), manifests));
            case Ingress it -> it.getSpec().getRules().stream().flatMap(rule -> rule.getHttp().getPaths().stream())
                    .map(path -> path.getBackend().getService())
                    .flatMap(back -> backend(title, back.getName(), back.getPort().getName(), manifests));
            default -> Stream.empty();
        };
    }

    private static Stream<String> of(String title, HorizontalPodAutoscaler scaler, Manifests manifests) {
        var target = scaler.getSpec().getScaleTargetRef();
        var asked = scaler.getSpec().getMetrics().stream()
                .map(it -> it.getPods() != null ? it.getPods().getMetric().getName() : it.getResource().getName()).toList();
        return Stream.of(there(title, target.getKind(), target.getName(), manifests),
                unless(asked.equals(List.of("cpu", "jobgraph_admission_saturation")), title + ": scales by " + asked),
                // Two that say how many would undo each other's work.
                manifests.named(target.getKind(), target.getName()).map(it -> (Deployment) it.typed()).stream()
                        .flatMap(it -> unless(it.getSpec().getReplicas() == null, title + ": its target has replicas")))
                .flatMap(faults -> faults);
    }

    private static Stream<String> there(String title, String kind, String name, Manifests manifests) {
        return unless(manifests.named(kind, name).isPresent(), title + ": no " + kind + "/" + name);
    }

    private static Stream<String> backend(String title, String name, String port, Manifests manifests) {
        var there = manifests.named("Service", name).map(it -> (Service) it.typed()).stream()
                .flatMap(service -> service.getSpec().getPorts().stream())
                .anyMatch(it -> port.equals(it.getName()) || port.equals(String.valueOf(it.getPort())));
        return unless(there, title + ": no Service/" + name + " with port " + port);
    }

    // A cluster's services are made by its operator.
    private static Stream<String> database(String title, String host, Manifests manifests) {
        var cluster = host.replaceFirst("-(rw|ro|r)$", "");
        var there = manifests.named("Service", host).isPresent()
                || (!cluster.equals(host) && manifests.named("Cluster", cluster).isPresent());
        return unless(there, title + ": no database " + host);
    }
}
