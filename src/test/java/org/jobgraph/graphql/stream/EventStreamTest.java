package org.jobgraph.graphql.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/// Server-Sent Events, as `graphql-sse` has them in its mode of distinct connections.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@Timeout(30)
class EventStreamTest {

    private static final String EVENTS = "text/event-stream";
    private static final String DATA_CHANGED = "subscription { dataChanged { version } }";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Versions versions;

    @Test
    void subscription_byPost_getsEachVersionAsAnEvent() throws Exception {
        var response = send(posted(DATA_CHANGED), EVENTS);
        assertEquals("text/event-stream; charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-cache", response.headers().firstValue("Cache-Control").orElse(""));
        try (var lines = lines(response)) {
            assertEquals(versions.current(), next(lines).at("/data/dataChanged/version").asLong());
            assertEquals(versions.bump(), next(lines).at("/data/dataChanged/version").asLong());
        }
    }

    @Test
    void subscription_byGet_isStreamedAndKeptAlive() throws Exception {
        try (var lines = lines(send(asked(DATA_CHANGED), EVENTS))) {
            next(lines);
            assertEquals(":", lines.readLine());
            assertEquals("", lines.readLine());
        }
    }

    @Test
    void query_always_isOneEventAndTheEnd() throws Exception {
        try (var lines = lines(send(posted("{ __typename }"), EVENTS + ", application/json;q=0.5"))) {
            assertEquals("Query", next(lines).at("/data/__typename").asText());
            assertComplete(lines);
        }
    }

    @Test
    void request_thatIsWrong_getsItsErrorsAsAnEvent() throws Exception {
        try (var lines = lines(send(posted("subscription { nothing }"), EVENTS))) {
            assertEquals("GRAPHQL_VALIDATION_FAILED", next(lines).at("/errors/0/extensions/code").asText());
            assertComplete(lines);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no JSON | 400 | BAD_REQUEST
            {}      | 400 | BAD_REQUEST
            []      | 400 | BATCHING_DISABLED
            """)
    void body_thatIsNoRequest_isRefusedAsJson(String body, int status, String code) throws Exception {
        var refused = send(HttpRequest.newBuilder(endpoint("")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)), EVENTS);
        assertEquals(status, refused.statusCode());
        assertEquals(code, JSON.readTree(refused.body()).at("/errors/0/extensions/code").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json
            application/graphql-response+json
            */*
            application/json, text/event-stream
            text/event-stream;q=0.1, application/json;q=0.5
            """)
    void subscription_withoutAStream_isRefused(String accept) throws Exception {
        for (var request : new HttpRequest.Builder[]{posted(DATA_CHANGED), asked(DATA_CHANGED)}) {
            var refused = send(request, accept);
            assertEquals(400, refused.statusCode());
            assertEquals("SUBSCRIPTION_NEEDS_STREAM",
                    JSON.readTree(refused.body()).at("/errors/0/extensions/code").asText());
        }
    }

    private static HttpRequest.Builder posted(String query) throws IOException {
        var body = JSON.writeValueAsString(JSON.createObjectNode().put("query", query));
        return HttpRequest.newBuilder(endpoint("")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder asked(String query) {
        return HttpRequest.newBuilder(endpoint("?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    private static URI endpoint(String suffix) {
        return URI.create("http://localhost:" + RestAssured.port + "/graphql" + suffix);
    }

    private static HttpResponse<InputStream> send(HttpRequest.Builder request, String accept)
            throws IOException, InterruptedException {
        return CLIENT.send(request.header("Accept", accept).timeout(Duration.ofSeconds(10)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        assertEquals(200, response.statusCode());
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static JsonNode next(BufferedReader lines) throws IOException {
        assertEquals("event: next", significant(lines));
        var data = lines.readLine();
        assertTrue(data.startsWith("data: "), data);
        assertEquals("", lines.readLine());
        return JSON.readTree(data.substring("data: ".length()));
    }

    private static void assertComplete(BufferedReader lines) throws IOException {
        assertEquals("event: complete", significant(lines));
        assertEquals("data:", lines.readLine());
        assertEquals("", lines.readLine());
        assertNull(lines.readLine());
    }

    private static String significant(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line.isEmpty() || line.equals(":")) {
            line = lines.readLine();
        }
        return line;
    }
}
