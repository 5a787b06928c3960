package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/// What caches between the service and a client are told, and what they ask. Each request is made twice: the second one is
/// answered from memory, and must not differ.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(WithResponseCache.class)
class HttpCachingTest {

    private static final String QUERY = "{ jobPostings(first: 20) { nodes { id title company { name } } } }";
    private static final Map<String, String> PAGE = Map.of("query", QUERY);
    private static final String FOR_EVERYBODY = "public, max-age=7, must-revalidate";

    @Test
    void get_mayBeKeptByEverybody() {
        for (var i = 0; i < 2; i++) {
            var answer = Http.get(PAGE);
            assertEquals(200, answer.status());
            assertEquals(FOR_EVERYBODY, answer.header("Cache-Control"));
            assertEquals("Accept, Accept-Encoding, Authorization", answer.header("Vary"));
            assertTrue(answer.header("ETag").matches("\"[\\w-]+\""), answer.header("ETag"));
        }
    }

    @Test
    void tag_isOfOneMediaTypeAndCoding() {
        var tags = new HashSet<String>();
        for (var accept : Set.of(Http.JSON, Http.RESPONSE)) {
            for (var coding : Set.of("identity", "gzip", "br")) {
                var tag = Http.get(PAGE, "Accept", accept, "Accept-Encoding", coding).header("ETag");
                tags.add(tag);
                assertEquals(tag, Http.get(PAGE, "Accept", accept, "Accept-Encoding", coding).header("ETag"));
            }
        }
        assertEquals(6, tags.size());
        assertNotEquals(Http.get(PAGE).header("ETag"), Http.get(Map.of("query", "{ __typename }")).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"a,b\" ,W/%s,\"c\"", "*", " * "})
    void clientThatHasIt_isToldThatItStillHolds(String known) {
        var tag = Http.get(PAGE, "Accept-Encoding", "gzip").header("ETag");
        for (var i = 0; i < 2; i++) {
            var still = Http.get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", known.formatted(tag));
            assertEquals(304, still.status());
            assertEquals(0, still.http().body().length);
            assertEquals(tag, still.header("ETag"));
            assertEquals(FOR_EVERYBODY, still.header("Cache-Control"));
            assertEquals("Accept, Accept-Encoding, Authorization", still.header("Vary"));
            assertEquals("", still.header("Content-Encoding"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "", "W/\"other\", \"another\"", "\"*\"", "unquoted"})
    void clientThatHasAnother_getsIt(String known) {
        assertEquals(200, Http.get(PAGE, "If-None-Match", known).status());
    }

    @Test
    void tag_ofAnotherCoding_doesNotHold() {
        var zipped = Http.get(PAGE, "Accept-Encoding", "gzip").header("ETag");
        assertEquals(200, Http.get(PAGE, "Accept-Encoding", "br", "If-None-Match", zipped).status());
        assertEquals(200, Http.get(PAGE, "Accept-Encoding", "gzip", "Accept", Http.RESPONSE, "If-None-Match", zipped).status());
    }

    @Test
    void twoHeaders_areOneList() {
        var tag = Http.get(PAGE).header("ETag");
        assertEquals(304, Http.get(PAGE, "If-None-Match", "\"other\"", "If-None-Match", tag).status());
    }

    @Test
    void post_isKeptByNobody() {
        var body = Http.body(QUERY);
        for (var i = 0; i < 2; i++) {
            var answer = Http.post(body, "Content-Type", Http.JSON, "If-None-Match", "*");
            assertEquals(200, answer.status());
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals("", answer.header("ETag"));
        }
    }

    @Test
    void answer_toWhoSaysWhoItIs_isKeptByNobodyElse() {
        Http.get(PAGE);
        var answer = Http.get(PAGE, "Authorization", "Bearer x", "If-None-Match", "*");
        assertEquals(200, answer.status());
        assertEquals("private, no-store", answer.header("Cache-Control"));
        assertEquals("", answer.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nothing }", "{", "{ jobPosting(id: \"nonsense\") { id } }", "mutation { a }", ""})
    void refusalOrError_isKeptByNobody(String query) {
        for (var i = 0; i < 2; i++) {
            var answer = Http.get(Map.of("query", query), "If-None-Match", "*");
            assertNotEquals(304, answer.status());
            assertTrue(answer.json().has("errors"));
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals("", answer.header("ETag"));
        }
        assertEquals("no-store", Http.get(Map.of(), "If-None-Match", "*").header("Cache-Control"));
    }

    @Test
    void head_isGetWithoutABody() {
        for (var i = 0; i < 2; i++) {
            var got = Http.get(PAGE, "Accept-Encoding", "br");
            var head = Http.send(Http.to("?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()), "Accept-Encoding", "br");
            assertEquals(200, head.status());
            assertEquals(0, head.http().body().length);
            for (var name : Set.of("ETag", "Cache-Control", "Vary", "Content-Type", "Content-Encoding", "Content-Length")) {
                assertEquals(got.header(name), head.header(name), name);
            }
        }
    }

    @Test
    void head_ofAStream_isNotAcceptable() {
        var head = Http.send(Http.to("?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()), "Accept", "text/event-stream");
        assertEquals(406, head.status());
    }

    @Test
    void persistedQuery_byGet_isKeptOnceItIsKnown() {
        var query = "{ jobPostings(first: 2) { nodes { title } } }";
        var extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(Sha256.of(query));
        var alone = Map.of("extensions", extensions);
        var unknown = Http.get(alone, "Accept", Http.JSON);
        assertEquals("PERSISTED_QUERY_NOT_FOUND", unknown.code());
        assertEquals("no-store", unknown.header("Cache-Control"));
        var both = Map.of("extensions", extensions, "query", query);
        var told = Http.get(both);
        assertEquals(FOR_EVERYBODY, told.header("Cache-Control"));
        for (var i = 0; i < 2; i++) {
            var known = Http.get(alone);
            assertEquals(told.text(), known.text());
            assertEquals(FOR_EVERYBODY, known.header("Cache-Control"));
            assertEquals(304, Http.get(alone, "If-None-Match", known.header("ETag")).status());
        }
    }

    @Test
    void age_belowZero_isRefusedByName() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new CacheControl(Duration.ofSeconds(-1)));
        assertEquals("jobgraph.graphql.cache-control.max-age must be 0s or more, but is PT-1S", refused.getMessage());
    }
}
