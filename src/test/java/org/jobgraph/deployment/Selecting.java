package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.List;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;

/// Whatever selects pods selects some, and asks for ports that they have.
final class Selecting implements Rule {

    @Override
    public Stream<String> faults(Manifests manifests) {
        var pods = Pod.in(manifests);
        return manifests.all().stream().flatMap(manifest -> of(manifest, pods));
    }

    private static Stream<String> of(Manifests.Manifest manifest, List<Pod> pods) {
        var title = manifest.title();
        return switch (manifest.typed()) {
            case Deployment it -> Stream.concat(own(title, it.getSpec().getSelector(), pods), spread(title, pods));
            case StatefulSet it -> own(title, it.getSpec().getSelector(), pods);
            case PodDisruptionBudget it -> some(title, it.getSpec().getSelector(), pods);
            case Service it -> of(title, it, pods);
            case PodMonitor it -> of(title, it, pods);
            case NetworkPolicy it -> Stream.concat(some(title, it.getSpec().getPodSelector(), pods),
                    Stream.concat(it.getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream()),
                            it.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream()))
                            .filter(peer -> peer.getNamespaceSelector() == null && peer.getPodSelector() != null)
                            .map(NetworkPolicyPeer::getPodSelector).flatMap(selector -> some(title, selector, pods)));
            default -> Stream.empty();
        };
    }

    private static Stream<String> some(String title, LabelSelector selector, List<Pod> pods) {
        return unless(pods.stream().anyMatch(pod -> pod.isOf(selector)), title + ": selects no pod");
    }

    private static Stream<String> own(String title, LabelSelector selector, List<Pod> pods) {
        var selected = pods.stream().filter(pod -> pod.isOf(selector)).map(Pod::owner).toList();
        return unless(selected.equals(List.of(title)), title + ": selects " + selected);
    }

    private static Stream<String> spread(String title, List<Pod> pods) {
        var own = pods.stream().filter(pod -> pod.owner().equals(title)).toList();
        return own.stream().flatMap(pod -> pod.specs().flatMap(spec -> Stream.concat(
                unless(!spec.getTopologySpreadConstraints().isEmpty(), title + ": is not spread"),
                spec.getTopologySpreadConstraints().stream().flatMap(
                        constraint -> unless(pod.isOf(constraint.getLabelSelector()),
                                title + ": is spread by others' labels")))));
    }

    private static Stream<String> of(String title, Service service, List<Pod> pods) {
        var selected = pods.stream().filter(pod -> pod.has(service.getSpec().getSelector())).toList();
        return Stream.concat(unless(selected.size() == 1, title + ": selects " + selected.size() + " kinds of pods"),
                selected.stream().flatMap(pod -> service.getSpec().getPorts().stream().flatMap(port -> unless(
                        pod.ports().containsKey(port.getTargetPort().getStrVal()),
                        title + ": no port " + port.getTargetPort().getStrVal()))));
    }

    private static Stream<String> of(String title, PodMonitor monitor, List<Pod> pods) {
        var selector = monitor.getSpec().getSelector();
        return Stream.concat(some(title, selector, pods), pods.stream().filter(pod -> pod.isOf(selector))
                .flatMap(pod -> monitor.getSpec().getPodMetricsEndpoints().stream().flatMap(endpoint -> unless(
                        pod.ports().containsKey(endpoint.getPort()), title + ": no port " + endpoint.getPort()))));
    }
}
