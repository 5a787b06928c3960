package org.jobgraph.ops;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(org.jobgraph.ThrowAwayDatabase.class)
class HealthTest {

    @Test
    void liveness_startedService_isUp() {
        get("/q/health/live").then().statusCode(200).body("status", is("UP"));
    }
}
