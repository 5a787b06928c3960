package org.jobgraph.deployment;

import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;
import static org.jobgraph.deployment.Rule.unless;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.ServiceAccount;

/// No pod may do what it need not: what Pod Security calls restricted, a root file system that is read-only, no token.
final class Guarded implements Rule {

    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Stream.of(
                Pod.in(manifests).stream().flatMap(pod -> pod.specs().flatMap(spec -> of(pod, spec))),
                manifests.of(ServiceAccount.class).flatMap(account -> unless(
                        FALSE.equals(account.getAutomountServiceAccountToken()),
                        "ServiceAccount/" + account.getMetadata().getName() + ": automountServiceAccountToken")),
                manifests.of(Namespace.class).flatMap(Guarded::of)).flatMap(faults -> faults);
    }

    private static Stream<String> of(Namespace namespace) {
        var labels = Optional.ofNullable(namespace.getMetadata().getLabels()).orElse(Map.of());
        return unless("restricted".equals(labels.get(ENFORCE)), "Namespace: " + ENFORCE);
    }

    private static Stream<String> of(Pod pod, PodSpec spec) {
        var security = Optional.ofNullable(spec.getSecurityContext()).orElseGet(PodSecurityContext::new);
        return Stream.of(
                unless(TRUE.equals(security.getRunAsNonRoot()), pod.owner() + ": runAsNonRoot"),
                unless(security.getRunAsUser() == null || security.getRunAsUser() > 0, pod.owner() + ": runAsUser"),
                unless(isDefault(security.getSeccompProfile()), pod.owner() + ": seccompProfile"),
                unless(FALSE.equals(spec.getAutomountServiceAccountToken()), pod.owner() + ": automountServiceAccountToken"),
                unless(FALSE.equals(spec.getEnableServiceLinks()), pod.owner() + ": enableServiceLinks"),
                unless(!TRUE.equals(spec.getHostNetwork()) && !TRUE.equals(spec.getHostPID())
                        && !TRUE.equals(spec.getHostIPC()), pod.owner() + ": a namespace of the host"),
                unless(spec.getVolumes().stream().allMatch(volume -> volume.getHostPath() == null), pod.owner() + ": hostPath"),
                pod.containers().stream().flatMap(container -> of(pod.owner() + " " + container.getName(), container)))
                .flatMap(faults -> faults);
    }

    private static boolean isDefault(SeccompProfile profile) {
        return profile != null && "RuntimeDefault".equals(profile.getType());
    }

    private static Stream<String> of(String title, Container container) {
        var security = Optional.ofNullable(container.getSecurityContext()).orElseGet(SecurityContext::new);
        var capabilities = Optional.ofNullable(security.getCapabilities()).orElseGet(Capabilities::new);
        var resources = container.getResources();
        return Stream.of(
                unless(FALSE.equals(security.getAllowPrivilegeEscalation()), title + ": allowPrivilegeEscalation"),
                unless(TRUE.equals(security.getReadOnlyRootFilesystem()), title + ": readOnlyRootFilesystem"),
                unless(!TRUE.equals(security.getPrivileged()), title + ": privileged"),
                unless(!FALSE.equals(security.getRunAsNonRoot()), title + ": runAsNonRoot"),
                unless(List.of("ALL").equals(capabilities.getDrop()) && capabilities.getAdd().isEmpty(),
                        title + ": capabilities"),
                unless(resources != null && resources.getRequests() != null && resources.getLimits() != null
                        && resources.getRequests().keySet().containsAll(List.of("cpu", "memory"))
                        && resources.getLimits().containsKey("memory"), title + ": resources"))
                .flatMap(faults -> faults);
    }
}
