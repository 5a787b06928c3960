package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Methods, media types, parameters and status codes of the GraphQL-over-HTTP specification.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class GraphQLOverHttpTest {

    private static final String TYPENAME = Http.body("{ __typename }");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                              | application/graphql-response+json
            application/json                                               | application/json
            */*                                                            | application/json
            application/*;q=0.5                                            | application/json
            application/graphql-response+json, application/json;q=0.9      | application/graphql-response+json
            application/json;q=0.9, application/graphql-response+json      | application/graphql-response+json
            text/html, application/graphql-response+json;charset=utf-8     | application/graphql-response+json
            """)
    void answer_isOfTheTypeThatTheClientLikesBest(String accept, String type) {
        var answer = Http.post(TYPENAME, "Content-Type", Http.JSON, "Accept", accept);
        assertEquals(200, answer.status());
        assertEquals(type + "; charset=utf-8", answer.header("Content-Type"));
        assertEquals("Accept, Accept-Encoding", answer.header("Vary"));
    }

    @Test
    void answer_withoutAWish_isPlainJson() {
        assertEquals("application/json; charset=utf-8", Http.post(TYPENAME, "Content-Type", Http.JSON).header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "image/*"})
    void answer_ofATypeThatIsNotMade_isNotAcceptable(String accept) {
        assertRefused(406, "NOT_ACCEPTABLE", Http.post(TYPENAME, "Content-Type", Http.JSON, "Accept", accept));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query": "{"}                                            | GRAPHQL_PARSE_FAILED
            {"query": "{ nothing }"}                                  | GRAPHQL_VALIDATION_FAILED
            {"query": ""}                                             | GRAPHQL_PARSE_FAILED
            {"query": "fragment A on Query { __typename }"}           | GRAPHQL_VALIDATION_FAILED
            {"query": "query($id: ID!) { node(id: $id) { id } }"}     | GRAPHQL_VALIDATION_FAILED
            {"query": "query A { __typename }", "operationName": "B"} | UNKNOWN_OPERATION
            {"query": "query A { __typename } query B { __typename }"} | UNKNOWN_OPERATION
            {"query": "query A { __typename } query B { __typename }", "operationName": ""} | UNKNOWN_OPERATION
            """)
    void requestError_is400WithTheNewerTypeAnd200WithTheOlder(String body, String code) {
        var newer = Http.post(body, "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
        assertRefused(400, code, newer);
        assertFalse(newer.json().has("data"), newer.text());
        assertRefused(200, code, Http.post(body, "Content-Type", Http.JSON, "Accept", Http.JSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                        | The body is empty.
            { "not a JSON                                             | The body is not valid JSON.
            {"query": "{ __typename }"} {}                            | The body is not valid JSON.
            null                                                      | The body must be a JSON object
            7                                                         | The body must be a JSON object
            "{ __typename }"                                          | The body must be a JSON object
            {}                                                        | 'query' is missing
            {"qeury": "{ __typename }"}                               | 'query' is missing
            {"query": null}                                           | 'query' is missing
            {"query": 7}                                              | 'query' must be a string
            {"query": {}}                                             | 'query' must be a string
            {"query": []}                                             | 'query' must be a string
            {"query": "{ __typename }", "operationName": 7}           | 'operationName' must be a string
            {"query": "{ __typename }", "operationName": []}          | 'operationName' must be a string
            {"query": "{ __typename }", "variables": "x"}             | 'variables' must be a JSON object
            {"query": "{ __typename }", "variables": [1]}             | 'variables' must be a JSON object
            {"query": "{ __typename }", "variables": 7}               | 'variables' must be a JSON object
            {"query": "{ __typename }", "extensions": "x"}            | 'extensions' must be a JSON object
            {"query": "{ __typename }", "extensions": false}          | 'extensions' must be a JSON object
            """)
    void body_thatIsNoRequest_is400WithEitherType(String body, String words) {
        for (var accept : new String[]{Http.RESPONSE, Http.JSON}) {
            var refused = Http.post(body, "Content-Type", Http.JSON, "Accept", accept);
            assertRefused(400, "BAD_REQUEST", refused);
            assertTrue(refused.text().contains(words), refused.text());
        }
    }

    @Test
    void body_thatIsAList_isRefusedUnlessBatchesAreOn() {
        assertRefused(400, "BATCHING_DISABLED", Http.post("[" + TYPENAME + "]", "Content-Type", Http.JSON));
        assertRefused(400, "BATCHING_DISABLED", Http.post("[]", "Content-Type", Http.JSON));
    }

    @Test
    void body_thatIsNotUtf8_is400() {
        var latin = "{\"query\": \"{ __typename } # é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(400, "BAD_REQUEST",
                Http.post(HttpRequest.BodyPublishers.ofByteArray(latin), "Content-Type", Http.JSON));
    }

    @Test
    void parametersThatAreNull_areAsGoodAsNotThere() {
        var body = "{\"query\": \"{ __typename }\", \"operationName\": null, \"variables\": null, \"extensions\": null}";
        assertEquals("Query", Http.post(body, "Content-Type", Http.JSON).json().at("/data/__typename").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain;charset=utf-8", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/json; charset=iso-8859-1", "application/graphql",
            "text/plain; application/json"})
    void post_ofAnotherMediaType_isRefused(String type) {
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", Http.post(TYPENAME, "Content-Type", type));
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE",
                Http.post(TYPENAME, "Content-Type", type, "GraphQL-Require-Preflight", "1"));
    }

    @Test
    void post_withoutMediaTypeOrWithACoding_isRefused() {
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", Http.post(TYPENAME));
        assertRefused(415, "UNSUPPORTED_CONTENT_ENCODING",
                Http.post(TYPENAME, "Content-Type", Http.JSON, "Content-Encoding", "gzip"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1_048_577, 10 * 1_048_576, 11 * 1_048_576})
    void body_thatIsTooLarge_is413(long length) {
        var bytes = new byte[(int) length];
        assertRefused(413, "BODY_TOO_LARGE", Http.post(HttpRequest.BodyPublishers.ofByteArray(bytes), "Content-Type",
                Http.JSON, "Accept", Http.JSON));
    }

    @Test
    void body_thatIsTooLargeAndDoesNotSaySo_is413() {
        var endless = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10 * 1_048_576]));
        assertRefused(413, "BODY_TOO_LARGE", Http.post(endless, "Content-Type", Http.JSON));
    }

    @Test
    void get_takesAllParametersFromTheAddress() {
        var answer = Http.get(Map.of("query", "query A { __typename } query B($s: String!) { role(slug: $s) { slug } }",
                "operationName", "B", "variables", "{\"s\": \"back-end-developer\"}", "extensions", "{\"a\": 1}"));
        assertEquals(200, answer.status());
        assertEquals("back-end-developer", answer.json().at("/data/role/slug").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            variables  | {        | Parameter 'variables' is not valid JSON
            variables  | [1]      | 'variables' must be a JSON object
            extensions | "x"      | 'extensions' must be a JSON object
            query      | ``       | Parameter 'query' is missing
            """)
    void get_withABadParameter_is400(String name, String value, String words) {
        var parameters = new java.util.HashMap<>(Map.of("query", "{ __typename }"));
        parameters.put(name, value);
        var refused = Http.get(parameters);
        assertRefused(400, "BAD_REQUEST", refused);
        assertTrue(refused.text().contains(words), refused.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { __typename }", "mutation { anything }",
            "mutation A { __typename } fragment F on Query { __typename }"})
    void get_ofAnythingButAQuery_isNotAllowed(String document) {
        for (var accept : new String[]{Http.RESPONSE, Http.JSON}) {
            var refused = Http.get(Map.of("query", document), "Accept", accept);
            assertRefused(405, "METHOD_NOT_ALLOWED", refused);
            assertEquals("POST", refused.header("Allow"));
        }
    }

    @Test
    void get_ofTheQueryBesideAMutation_isAnsweredOrExplained() {
        var both = "query Q { __typename } mutation M { __typename }";
        assertRefused(405, "METHOD_NOT_ALLOWED", Http.get(Map.of("query", both, "operationName", "M")));
        assertFalse(Http.get(Map.of("query", both, "operationName", "Q")).status() == 405);
        assertEquals("UNKNOWN_OPERATION",
                Http.get(Map.of("query", "query A { __typename } query B { __typename }")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethods_areNotAllowed(String method) {
        var refused = Http.send(Http.to("").method(method, HttpRequest.BodyPublishers.ofString(TYPENAME)), "Content-Type",
                Http.JSON);
        assertRefused(405, "METHOD_NOT_ALLOWED", refused);
        assertEquals("GET, POST", refused.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void get_withTheMediaTypeOfAForm_isRefusedUnlessTheBrowserAskedFirst(String type) {
        var query = Map.of("query", "{ __typename }");
        assertRefused(403, "CROSS_SITE_REQUEST", Http.get(query, "Content-Type", type));
        assertRefused(403, "CROSS_SITE_REQUEST", Http.get(query, "Content-Type", type, "GraphQL-Require-Preflight", ""));
        for (var header : new String[]{"GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"}) {
            assertEquals(200, Http.get(query, "Content-Type", type, header, "yes").status());
        }
        assertEquals(200, Http.get(query, "Content-Type", Http.JSON).status());
    }

    @Test
    void get_thatAForeignPageEmbeds_isRefused() {
        var query = Map.of("query", "{ __typename }");
        assertRefused(403, "CROSS_SITE_REQUEST", Http.get(query, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"));
        assertEquals(200, Http.get(query, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate").status());
        assertEquals(200, Http.get(query, "Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "cors").status());
    }

    @Test
    void clientThatOffersHttp2_isAnswered() {
        try (var client = HttpClient.newHttpClient()) {
            var request = Http.to("").POST(HttpRequest.BodyPublishers.ofString(TYPENAME));
            assertEquals(200, Http.send(client, request, "Content-Type", Http.JSON).status());
            assertEquals(200, Http.send(client, Http.to("?query=%7B__typename%7D")).status());
        }
    }

    @Test
    void address_thatIsNotEncoded_is400() throws java.io.IOException {
        try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
            socket.getOutputStream().write("GET /graphql?query=%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    private static void assertRefused(int status, String code, Http.Response answer) {
        assertEquals(status, answer.status(), answer.text());
        assertEquals(code, answer.code(), answer.text());
        assertFalse(answer.json().at("/errors/0/message").asText().isEmpty());
        assertFalse(answer.text().matches("(?s).*(Exception|\\tat |org\\.jobgraph|jackson).*"), answer.text());
    }
}
