package org.jobgraph.ops;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(org.jobgraph.ThrowAwayDatabase.class)
class HealthTest {

    @Test
    void liveness_startedService_isUp() {
        get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        get("/q/health/started").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void readiness_ofAServiceThatHasAll_isUpAndSaysWhatItLookedAt() {
        awaitReady().then().statusCode(200).body("status", is("UP"))
                .body("checks.name", hasItems("Database", "Migrations", "Reference data in memory"))
                .body("checks.find { it.name == 'Database' }.data.writes", is("answers"));
    }

    // Data are read into memory beside the first requests.
    private static Response awaitReady() {
        var answer = get("/q/health/ready");
        for (var tries = 0; tries < 100 && answer.statusCode() != 200; tries++) {
            LockSupport.parkNanos(100_000_000);
            answer = get("/q/health/ready");
        }
        return answer;
    }

    @Test
    void sources_ofAService_areSeenWhereTheyKeepNobodyFromAnswering() {
        get("/q/health/well").then().statusCode(200).body("checks[0].name", is("Sources"))
                .body("checks[0].status", is("UP")).body("checks[0].data", hasKey("failing"));
    }
}
