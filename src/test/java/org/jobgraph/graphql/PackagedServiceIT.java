package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.stream.Stream;

import org.jobgraph.Packaged;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/// Starts the packaged application, as users do, and asks it from outside.
@QuarkusIntegrationTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(Packaged.class)
class PackagedServiceIT {

    private static final String TYPENAME = Http.body("{ __typename }");

    @Test
    void auditOfGraphQLOverHttp_hasNoFailure() throws IOException, InterruptedException {
        assumeTrue(NodeProject.isPossible(), "NOT AUDITED: the graphql-http suite needs node and npm on the PATH");
        var suite = new NodeProject("audit");
        var install = suite.install();
        assumeTrue(install.status() == 0,
                () -> "NOT AUDITED: npm could not fetch the graphql-http suite: " + install.said());
        var audit = suite.node("audit.js", endpoint());
        System.out.println(audit.said());
        assertEquals(0, audit.status(), audit.said());
        assertEquals("61 of 61 checks of graphql-http hold", audit.said().strip());
    }

    @TestFactory
    Stream<DynamicNode> realClients_always_getWhatTheyAskFor() throws IOException, InterruptedException {
        assumeTrue(NodeProject.isPossible(), "NOT CHECKED: real clients need node and npm on the PATH");
        var clients = new NodeProject("clients");
        var install = clients.install();
        assumeTrue(install.status() == 0, () -> "NOT CHECKED: npm could not fetch the clients: " + install.said());
        return new RealClients(clients, endpoint()).checks();
    }

    @Test
    void batch_whenSwitchedOn_isAnsweredInItsOrder() {
        var batch = "[" + TYPENAME + ", " + Http.body("{ nothing }") + ", " + TYPENAME + "]";
        var answer = Http.post(batch, "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
        assertEquals(200, answer.status());
        assertEquals(3, answer.json().size());
        assertEquals("Query", answer.json().at("/0/data/__typename").asText());
        assertEquals("GRAPHQL_VALIDATION_FAILED", answer.json().at("/1/errors/0/extensions/code").asText());
        assertEquals("Query", answer.json().at("/2/data/__typename").asText());
    }

    @Test
    void batch_overItsLimit_isRefused() {
        var batch = "[" + String.join(",", TYPENAME, TYPENAME, TYPENAME, TYPENAME) + "]";
        var answer = Http.post(batch, "Content-Type", Http.JSON);
        assertEquals(400, answer.status());
        assertEquals("BATCH_LIMIT_EXCEEDED", answer.code());
    }

    private static String endpoint() {
        return "http://localhost:" + RestAssured.port + "/graphql";
    }
}
