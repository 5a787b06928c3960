package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class PersistedQueriesTest {

    // sha256sum of the text.
    private static final String QUERY = "{__typename}";
    private static final String HASH = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
    private static final String EXTENSIONS = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}";

    @Test
    void hash_sentWithItsDocument_isEnoughFromThenOn() {
        var query = "{ city(slug: \"seattle\") { name } }";
        var hash = "7fe1ec1f9a2f9d3ca5a8b1a3e4d8ffd2c2f2f8c6e9b3c1a0d5b7f6a4c3e2d1f0";
        var unknown = Http.post(alone(hash), "Content-Type", Http.JSON, "Accept", Http.JSON);
        assertEquals(200, unknown.status());
        assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.code());
        assertEquals("PersistedQueryNotFound", unknown.json().at("/errors/0/message").asText());
        assertEquals(404, Http.post(alone(hash), "Content-Type", Http.JSON, "Accept", Http.RESPONSE).status());
        var mismatch = Http.post(both(query, hash), "Content-Type", Http.JSON, "Accept", Http.JSON);
        assertEquals(400, mismatch.status());
        assertEquals("PERSISTED_QUERY_HASH_MISMATCH", mismatch.code());
        var sent = Http.post(both(QUERY, HASH), "Content-Type", Http.JSON, "Accept", Http.JSON);
        assertEquals("Query", sent.json().at("/data/__typename").asText());
        var known = Http.post(alone(HASH), "Content-Type", Http.JSON, "Accept", Http.JSON);
        assertEquals("Query", known.json().at("/data/__typename").asText());
        var asked = Http.get(Map.of("extensions", EXTENSIONS.formatted(HASH)), "Accept", Http.JSON, "Content-Type", Http.JSON);
        assertEquals("Query", asked.json().at("/data/__typename").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"persistedQuery\":5}", "{\"persistedQuery\":{}}",
            "{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"" + HASH + "\"}}",
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"short\"}}"})
    void persistedQuery_ofAnotherShape_isRefused(String extensions) {
        var refused = Http.post("{\"extensions\":" + extensions + "}", "Content-Type", Http.JSON);
        assertEquals(400, refused.status());
        assertEquals("PERSISTED_QUERY_NOT_SUPPORTED", refused.code());
    }

    private static String alone(String hash) {
        return "{\"extensions\":" + EXTENSIONS.formatted(hash) + "}";
    }

    private static String both(String query, String hash) {
        return "{\"query\":\"" + query.replace("\"", "\\\"") + "\",\"extensions\":" + EXTENSIONS.formatted(hash) + "}";
    }
}
