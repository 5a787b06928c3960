package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/// A client's budget, with the client that a proxy names.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(RateLimitTest.BehindAProxy.class)
class RateLimitTest {

    private static final String TWENTY = Http.body("{ roles(first: 20) { nodes { slug title } } }");

    public static class BehindAProxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobgraph.graphql.limits.cost", "200", "jobgraph.graphql.limits.cost-per-minute", "200",
                    "quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    @Test
    void client_overItsBudget_isRefusedAndOthersAreNot() {
        var first = ask(TWENTY, "198.51.100.1");
        assertEquals(200, first.status());
        assertEquals(97, first.json().at("/extensions/cost/requested").asInt());
        assertEquals(200, ask(TWENTY, "198.51.100.1").status());
        var refused = ask(TWENTY, "198.51.100.1");
        assertEquals(429, refused.status());
        assertEquals("RATE_LIMITED", refused.code());
        var seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 20 && seconds <= 28, seconds + " s");
        assertEquals(200, ask(TWENTY, "198.51.100.2").status());
    }

    @Test
    void request_thatIsNotExecuted_costsAPoint() {
        for (var i = 0; i < 120; i++) {
            assertEquals(400, ask(Http.body("{ nothing }"), "198.51.100.3").status());
        }
        assertEquals("QUERY_TOO_COSTLY",
                ask(Http.body("{ roles(first: 100) { nodes { slug title } } }"), "198.51.100.3").code());
        assertEquals(429, ask(TWENTY, "198.51.100.3").status());
    }

    private static Http.Response ask(String body, String client) {
        return Http.post(body, "Content-Type", Http.JSON, "Accept", Http.RESPONSE, "X-Forwarded-For", client);
    }
}
