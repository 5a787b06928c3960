package org.jobgraph.deployment;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ProbePathsTest {

    @Test
    void probes_ofTheDeployment_areAnsweredByTheService() throws IOException {
        assumeTrue(Kustomize.isPossible(), Kustomize.NOT_RENDERED);
        var paths = Probed.paths(Manifests.of(ManifestsTest.trees("production"))).toList();
        assertEquals(List.of("/q/health/started", "/q/health/ready", "/q/health/live"), paths);
        for (var path : paths) {
            get(path).then().statusCode(200).body("status", is("UP"));
        }
    }
}
