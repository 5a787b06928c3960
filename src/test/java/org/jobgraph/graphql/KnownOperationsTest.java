package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/// A service that answers a list of operations, and no others.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(KnownOperationsTest.Strict.class)
class KnownOperationsTest {

    private static final String KNOWN = "query City($slug: String!) { city(slug: $slug) { name } }";
    private static final String OTHER = "{ __typename }";
    private static final String VARIABLES = "{\"slug\":\"seattle\"}";

    @Inject
    Execution execution;

    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(KnownOperations.PROPERTY, "classpath:known-operations.json");
        }
    }

    @Test
    void knownOperation_isAnsweredByTextOrHash() {
        var text = Http.post("{\"query\":\"%s\",\"variables\":%s}".formatted(KNOWN, VARIABLES), "Content-Type", Http.JSON);
        assertEquals("Seattle", text.json().at("/data/city/name").asText());
        var hash = Http.post("{\"extensions\":%s,\"variables\":%s}".formatted(extensions(KNOWN), VARIABLES), "Content-Type",
                Http.JSON);
        assertEquals("Seattle", hash.json().at("/data/city/name").asText());
        var got = Http.get(Map.of("extensions", extensions(KNOWN), "variables", VARIABLES));
        assertEquals("Seattle", got.json().at("/data/city/name").asText());
        var both = Http.get(Map.of("query", KNOWN, "extensions", extensions(KNOWN), "variables", VARIABLES));
        assertEquals("Seattle", both.json().at("/data/city/name").asText());
    }

    @Test
    void otherOperation_isRefusedHoweverItComes() {
        for (var accept : new String[]{Http.JSON, Http.RESPONSE}) {
            assertRefused(Http.post(Http.body(OTHER), "Content-Type", Http.JSON, "Accept", accept));
            assertRefused(Http.get(Map.of("query", OTHER), "Accept", accept));
            assertRefused(Http.get(Map.of("query", KNOWN + " ", "variables", VARIABLES), "Accept", accept));
            assertRefused(Http.get(Map.of("extensions", extensions(OTHER)), "Accept", accept));
            assertRefused(Http.get(Map.of("extensions", extensions(OTHER), "query", OTHER), "Accept", accept));
            assertRefused(Http.get(Map.of("query", "{"), "Accept", accept));
        }
        // Nothing was learned by it.
        assertRefused(Http.get(Map.of("extensions", extensions(OTHER))));
    }

    @Test
    void hash_ofAnotherDocument_isRefusedAsEver() {
        assertEquals("PERSISTED_QUERY_HASH_MISMATCH",
                Http.get(Map.of("query", OTHER, "extensions", extensions(KNOWN))).code());
    }

    @Test
    void operationOnTheList_thatDoesNotFitTheSchema_isRefusedByPropertyAndPlace(@TempDir Path folder) throws IOException {
        var document = "{ __typename\\n nothing }";
        var hash = Sha256.of(document.replace("\\n", "\n"));
        var file = Files.writeString(folder.resolve("list.json"), "{\"%s\": \"%s\"}".formatted(hash, document));
        var known = new KnownOperations(Optional.of(file.toString()));
        var refused = assertThrows(IllegalArgumentException.class, () -> known.check(new StartupEvent(), execution));
        var said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith("jobgraph.graphql.persisted-queries.strict-list: " + file + ": operation " + hash
                + " does not fit the schema: "), said);
        assertTrue(said.endsWith("(line 2, column 2 of it)"), said);
    }

    private static void assertRefused(Http.Response refused) {
        assertEquals(403, refused.status());
        assertEquals("OPERATION_NOT_KNOWN", refused.code());
        assertEquals("no-store", refused.header("Cache-Control"));
    }

    private static String extensions(String document) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(Sha256.of(document));
    }
}
