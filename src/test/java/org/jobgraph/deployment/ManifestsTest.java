package org.jobgraph.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class ManifestsTest {

    private static final Path FOLDER = Path.of("k8s");

    @BeforeEach
    void needsKubectl() {
        assumeTrue(Kustomize.isPossible(), Kustomize.NOT_RENDERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void overlay_always_keepsAllRules(String overlay) throws IOException {
        assertEquals(List.of(), Rule.faultsOf(Manifests.of(trees(overlay))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/imag | "x" | Unrecognized field "imag"
            dev | Deployment/jobgraph | /spec/template/spec/tolerations | "x" | Cannot deserialize
            dev | Service/jobgraph | /kind | "Servise" | unknown kind v1 Servise
            production | Cluster/jobgraph-database | /spec/instanses | 3 | Unrecognized field "instanses"
            production | ScheduledBackup/jobgraph-database | /spec/method | "copy" | not one of the values accepted
            dev | Namespace/jobgraph-dev | /metadata/labels/pod-security.kubernetes.io~1enforce | "baseline" | Namespace: pod-security
            dev | Deployment/jobgraph | /spec/template/spec/securityContext/runAsNonRoot | false | Deployment/jobgraph: runAsNonRoot
            dev | Deployment/jobgraph | /spec/template/spec/securityContext/runAsUser | 0 | Deployment/jobgraph: runAsUser
            dev | StatefulSet/jobgraph-database | /spec/template/spec/securityContext/seccompProfile/type | "Unconfined" | seccompProfile
            dev | CronJob/import-soc | /spec/jobTemplate/spec/template/spec/automountServiceAccountToken | true | CronJob/import-soc: automount
            dev | Deployment/jobgraph | /spec/template/spec/enableServiceLinks | true | enableServiceLinks
            dev | Deployment/jobgraph | /spec/template/spec/hostNetwork | true | a namespace of the host
            dev | Deployment/jobgraph | /spec/template/spec/volumes/0 | {"name": "tmp", "hostPath": {"path": "/tmp"}} | hostPath
            dev | Deployment/jobgraph | /spec/template/spec/initContainers/0/securityContext/readOnlyRootFilesystem | false | migrate: readOnly
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation | true | jobgraph: allow
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/securityContext/privileged | true | privileged
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/securityContext/capabilities/add | ["NET_RAW"] | capabilities
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/resources | {} | resources
            dev | ServiceAccount/jobgraph | /automountServiceAccountToken | true | ServiceAccount/jobgraph: automount
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/readinessProbe/httpGet/path | "/ready" | readinessProbe
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/startupProbe/httpGet/port | "web" | startupProbe
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/livenessProbe | null | livenessProbe
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/env/0/name | "QUARKUS_DATASOURCE_USRNAME" | nothing is set by
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/env/1/name | "QUARKUS_DATASOURCE_DB_KIND" | nothing is set by
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/env | [] | lacks QUARKUS_DATASOURCE_PASSWORD
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/env/1 | {"name": "X_PASSWORD", "value": "x"} | in plain text
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/env/1/valueFrom/secretKeyRef/name | "other" | the secret other
            dev | ConfigMap/jobgraph | /data/QUARKUS_DATASOURCE_JDBC_URL | "jdbc:postgresql://h/d?password=x" | in plain text
            dev | ConfigMap/jobgraph | /data/JOBGRAPH_GRAPHQL_DEDLINE | "15s" | nothing is set by JOBGRAPH_GRAPHQL_DEDLINE
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/image | "jobgraph:0.0.1" | image jobgraph:0.0.1
            dev | StatefulSet/jobgraph-database | /spec/template/spec/containers/0/image | "postgres:latest" | image postgres:latest
            dev | Deployment/jobgraph | /spec/selector/matchLabels/a | "b" | Deployment/jobgraph: selects []
            dev | Service/jobgraph | /spec/selector/app.kubernetes.io~1component | "import" | selects 8 kinds
            dev | Service/jobgraph | /spec/ports/0/targetPort | "web" | Service/jobgraph: no port web
            dev | Deployment/jobgraph | /spec/template/spec/topologySpreadConstraints | [] | is not spread
            dev | Deployment/jobgraph | /spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels/a | "b" | others' labels
            production | PodDisruptionBudget/jobgraph | /spec/selector/matchLabels/a | "b" | selects no pod
            production | PodMonitor/jobgraph-database | /spec/podMetricsEndpoints/0/port | "http" | no port http
            production | HorizontalPodAutoscaler/jobgraph | /spec/scaleTargetRef/name | "graph" | no Deployment/graph
            production | HorizontalPodAutoscaler/jobgraph | /spec/metrics/1/pods/metric/name | "saturation" | scales by [cpu, saturation]
            production | Deployment/jobgraph | /spec/replicas | 2 | its target has replicas
            production | ScheduledBackup/jobgraph-database | /spec/cluster/name | "other" | no Cluster/other
            production | Cluster/jobgraph-database | /spec/plugins/0/parameters/barmanObjectName | "other" | no ObjectStore/other
            production | ConfigMap/jobgraph | /data/QUARKUS_DATASOURCE_READS_JDBC_URL | "jdbc:postgresql://x-ro:5432/jobgraph" | no database x-ro
            production | HTTPRoute/jobgraph | /spec/rules/0/backendRefs/0/port | 8080 | with port 8080
            production | Ingress/jobgraph | /spec/rules/0/http/paths/0/backend/service/name | "graph" | no Service/graph
            dev | Deployment/jobgraph | /spec/template/spec/serviceAccountName | "other" | no ServiceAccount/other
            dev | CronJob/import-soc | /spec/jobTemplate/spec/template/spec/volumes/1/persistentVolumeClaim/claimName | "x" | VolumeClaim/x
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/envFrom/0/configMapRef/name | "other" | no ConfigMap/other
            dev | NetworkPolicy/nothing-else | /spec/policyTypes | ["Ingress"] | nothing closes
            dev | NetworkPolicy/jobgraph | /spec/ingress/0/ports/0/port | "web" | Deployment/jobgraph has no such port
            dev | NetworkPolicy/jobgraph | /spec/ingress/0/from | [] | lets everybody in
            dev | NetworkPolicy/jobgraph-to-database | /spec/egress/0/ports/0/port | 5433 | StatefulSet/jobgraph-database has no such
            dev | NetworkPolicy/jobgraph-to-database | /spec/egress/0/to/0/podSelector/matchLabels/a | "b" | selects no pod
            dev | NetworkPolicy/jobgraph-out | /spec/egress/0/to/0/ipBlock/except/1 | "10.0.0.0/9" | private addresses
            dev | NetworkPolicy/jobgraph-out | /spec/egress/0/ports | [] | lets out by any port
            dev | Deployment/jobgraph | /spec/template/spec/initContainers/0/args | ["import"] | does not migrate first
            dev | Deployment/jobgraph | /spec/template/spec/initContainers/0/args | ["migrat"] | no command [migrat]
            dev | ConfigMap/jobgraph | /data/JOBGRAPH_SCHEMA_MIGRATE_AT_START | "true" | migrates by itself
            dev | ConfigMap/jobgraph | /data/QUARKUS_SHUTDOWN_TIMEOUT | "10s" | may take longer than its end
            dev | Deployment/jobgraph | /spec/strategy/rollingUpdate/maxUnavailable | 1 | maxUnavailable
            dev | Deployment/jobgraph | /spec/template/spec/containers/0/lifecycle | null | stops while requests
            dev | Deployment/jobgraph | /spec/template/spec/terminationGracePeriodSeconds | 30 | is killed before its end
            dev | CronJob/import-soc | /spec/concurrencyPolicy | "Allow" | concurrencyPolicy
            dev | CronJob/import-soc | /spec/jobTemplate/spec/template/spec/containers/0/args/1 | "sok" | no command [import, sok
            """)
    void manifest_thatIsChangedForTheWorse_isFound(String overlay, String manifest, String pointer, String value,
            String fault) throws IOException {
        var trees = trees(overlay);
        var changed = trees.stream().filter(tree -> isNamed(tree, manifest)).findFirst().orElseThrow();
        set(changed, JsonPointer.compile(pointer), Yaml.value(value));
        var faults = Rule.faultsOf(Manifests.of(trees));
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), faults::toString);
    }

    /// Kustomize puts a hash behind the names of ConfigMaps.
    private static boolean isNamed(JsonNode tree, String title) {
        var actual = tree.path("kind").asText() + "/" + tree.at("/metadata/name").asText();
        return actual.equals(title) || (title.startsWith("ConfigMap/") && actual.matches(title + "-[a-z0-9]{10}"));
    }

    private static void set(JsonNode tree, JsonPointer pointer, JsonNode value) {
        switch (tree.at(pointer.head())) {
            case ObjectNode parent -> parent.set(pointer.last().getMatchingProperty(), value);
            case ArrayNode parent -> parent.set(pointer.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(pointer.toString());
        }
    }

    /// The examples are for what production applies.
    static List<JsonNode> trees(String overlay) throws IOException {
        var trees = new ArrayList<>(Yaml.documents(Kustomize.render(FOLDER.resolve("overlays").resolve(overlay))));
        if (overlay.equals("production")) {
            try (var examples = Files.list(FOLDER.resolve("examples"))) {
                examples.forEach(example -> trees.addAll(Yaml.documents(example)));
            }
        }
        return trees;
    }
}
