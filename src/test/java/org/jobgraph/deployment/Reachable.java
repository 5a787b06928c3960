package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

/// Nothing is reached but what a policy names, by ports that are there; the outside is the public part of the internet.
final class Reachable implements Rule {

    private static final Set<String> PRIVATE = Set.of("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.168.0.0/16");
    private static final Set<String> PRIVATE_6 = Set.of("::1/128", "::ffff:0:0/96", "fc00::/7", "fe80::/10");

    @Override
    public Stream<String> faults(Manifests manifests) {
        var pods = Pod.in(manifests);
        var policies = manifests.of(NetworkPolicy.class).toList();
        return Stream.concat(
                unless(policies.stream().anyMatch(Reachable::isClosed), "NetworkPolicy: nothing closes what is not named"),
                policies.stream().flatMap(policy -> of(policy, pods)));
    }

    private static boolean isClosed(NetworkPolicy policy) {
        var spec = policy.getSpec();
        return spec.getPodSelector().getMatchLabels().isEmpty()
                && new HashSet<>(spec.getPolicyTypes()).equals(Set.of("Ingress", "Egress"))
                && spec.getIngress().isEmpty() && spec.getEgress().isEmpty();
    }

    private static Stream<String> of(NetworkPolicy policy, List<Pod> pods) {
        var title = "NetworkPolicy/" + policy.getMetadata().getName();
        var mine = pods.stream().filter(pod -> pod.isOf(policy.getSpec().getPodSelector())).toList();
        var in = policy.getSpec().getIngress().stream().flatMap(rule -> Stream.concat(
                unless(!rule.getFrom().isEmpty(), title + ": lets everybody in"), has(title, mine, rule.getPorts())));
        var out = policy.getSpec().getEgress().stream().flatMap(rule -> Stream.concat(
                unless(!rule.getPorts().isEmpty(), title + ": lets out by any port"),
                rule.getTo().stream().flatMap(peer -> of(title, peer, rule.getPorts(), pods))));
        return Stream.concat(in, out);
    }

    private static Stream<String> of(String title, NetworkPolicyPeer peer, List<NetworkPolicyPort> ports, List<Pod> pods) {
        if (peer.getIpBlock() != null) {
            return unless(isPublic(peer.getIpBlock()), title + ": private addresses");
        }
        return peer.getNamespaceSelector() == null
                ? has(title, pods.stream().filter(pod -> pod.isOf(peer.getPodSelector())).toList(), ports)
                : Stream.empty();
    }

    private static boolean isPublic(IPBlock block) {
        return block.getExcept().containsAll(block.getCidr().contains(":") ? PRIVATE_6 : PRIVATE);
    }

    private static Stream<String> has(String title, List<Pod> pods, List<NetworkPolicyPort> ports) {
        return ports.stream().map(NetworkPolicyPort::getPort).flatMap(port -> pods.stream().flatMap(pod -> unless(
                port.getStrVal() == null
                        ? pod.ports().containsValue(port.getIntVal())
                        : pod.ports().containsKey(port.getStrVal()),
                title + ": " + pod.owner() + " has no such port")));
    }
}
