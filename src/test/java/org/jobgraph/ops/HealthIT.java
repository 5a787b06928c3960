package org.jobgraph.ops;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.jobgraph.Packaged;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/// What the packaged application shows beside its answers.
@QuarkusIntegrationTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(Packaged.class)
class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void health_ofAStartedService_isUp(String kind) {
        get("/q/health/" + kind).then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void graphiql_whenSwitchedOn_isThere() {
        get("/q/graphql-ui/").then().statusCode(200).body(containsString("GraphiQL"));
    }

    @Test
    void schema_always_isPrinted() {
        get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type JobPosting"));
    }
}
