package org.jobgraph.deployment;

import static org.jobgraph.deployment.Rule.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;

/// Secrets are named, never written down; and whoever deploys reads in the documentation which to make.
final class SecretsElsewhere implements Rule {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|TOKEN|SECRET|CREDENTIAL|_KEY$|USERNAME$|_USER$");
    private static final Pattern INLINE = Pattern.compile("(?i)password=|token=|secret=|://[^/@\\s]*:[^/@\\s]*@");

    @Override
    public Stream<String> faults(Manifests manifests) {
        return Stream.of(
                manifests.all().stream().filter(it -> it.tree().path("kind").asText().equals("Secret"))
                        .map(it -> it.title() + ": a secret"),
                manifests.of(ConfigMap.class).map(ConfigMap::getData).flatMap(data -> data.entrySet().stream())
                        .flatMap(SecretsElsewhere::plain),
                Pod.in(manifests).stream().flatMap(pod -> pod.containers().stream())
                        .flatMap(container -> container.getEnv().stream()).flatMap(SecretsElsewhere::of),
                names(manifests).distinct().filter(name -> !Documentation.SAYS.contains("`" + name + "`"))
                        .map(name -> "the secret " + name + " is not in " + Documentation.FILE))
                .flatMap(faults -> faults);
    }

    private static Stream<String> of(EnvVar variable) {
        return variable.getValueFrom() != null && variable.getValueFrom().getSecretKeyRef() != null
                ? Stream.empty()
                : plain(Map.entry(variable.getName(), String.valueOf(variable.getValue())));
    }

    private static Stream<String> plain(Map.Entry<String, String> setting) {
        return unless(!SECRET.matcher(setting.getKey()).find() && !INLINE.matcher(setting.getValue()).find(),
                setting.getKey() + ": a secret in plain text");
    }

    private static Stream<String> names(Manifests manifests) {
        var names = new ArrayList<String>();
        manifests.all().forEach(manifest -> {
            var tree = manifest.tree();
            List.of("secretName").forEach(field -> tree.findValues(field).forEach(it -> names.add(it.asText())));
            List.of("secretKeyRef", "accessKeyId", "secretAccessKey").forEach(
                    field -> tree.findValues(field).stream().map(it -> it.path("name")).map(JsonNode::asText)
                            .forEach(names::add));
        });
        return names.stream();
    }
}
