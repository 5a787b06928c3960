package org.jobgraph.graphql.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.concurrent.CompletionException;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/// The protocol `graphql-transport-ws`, its errors included.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class TransportProtocolTest {

    private static final String SUBSCRIBE = "{'id': '%s', 'type': 'subscribe', 'payload': {'query': '%s'}}";
    private static final String DATA_CHANGED = "subscription { changed: dataChanged { version at } }";

    @Inject
    Versions versions;

    @Test
    void subscription_always_getsTheCurrentVersionAndEachNewOne() {
        var first = versions.current();
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say(SUBSCRIBE.formatted("a", DATA_CHANGED));
            var now = talk.expect("next");
            assertEquals("a", now.get("id").asText());
            assertEquals(first, now.at("/payload/data/changed/version").asLong());
            assertTrue(Instant.parse(now.at("/payload/data/changed/at").asText()).isAfter(Instant.EPOCH));
            assertEquals(versions.bump(), talk.expect("next").at("/payload/data/changed/version").asLong());
            assertEquals(versions.bump(), talk.expect("next").at("/payload/data/changed/version").asLong());
        }
    }

    @Test
    void subscription_thatIsCompleted_getsNoMore() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say(SUBSCRIBE.formatted("a", DATA_CHANGED));
            talk.expect("next");
            talk.say("{'id': 'a', 'type': 'complete'}").say("{'type': 'ping'}");
            talk.expect("pong");
            versions.bump();
            // The id is free again; had the first one gone on, its answer would come before.
            talk.say(SUBSCRIBE.formatted("b", DATA_CHANGED));
            assertEquals("b", talk.expect("next").get("id").asText());
            assertTrue(talk.isQuiet());
            talk.say(SUBSCRIBE.formatted("a", "{ __typename }"));
            assertEquals("a", talk.expect("next").get("id").asText());
        }
    }

    @Test
    void query_always_isAnsweredAndCompleted() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say(
                    """
                            {"id": "q", "type": "subscribe", "payload": {"query": "query A($slug: String!) { city(slug: $slug) { name } }",
                             "operationName": "A", "variables": {"slug": "new-york-city"}, "extensions": {}}}""");
            assertEquals("New York City", talk.expect("next").at("/payload/data/city/name").asText());
            assertEquals("q", talk.expect("complete").get("id").asText());
            talk.say(SUBSCRIBE.formatted("q", "{ __typename }"));
            assertEquals("Query", talk.expect("next").at("/payload/data/__typename").asText());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query": "{"}                                                  | GRAPHQL_PARSE_FAILED
            {"query": "{ nothing }"}                                        | GRAPHQL_VALIDATION_FAILED
            {"query": "subscription { nothing }"}                           | GRAPHQL_VALIDATION_FAILED
            {"query": "subscription { a: dataChanged { at } b: dataChanged { at } }"} | GRAPHQL_VALIDATION_FAILED
            {"query": "{ __typename }", "operationName": "A"}               | UNKNOWN_OPERATION
            {"query": "{ __typename }", "variables": []}                    | BAD_REQUEST
            {}                                                              | BAD_REQUEST
            {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0000000000000000000000000000000000000000000000000000000000000000"}}} | PERSISTED_QUERY_NOT_FOUND
            """)
    void operation_thatIsRefused_getsAnErrorWithItsCode(String payload, String code) {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say("{\"id\": \"x\", \"type\": \"subscribe\", \"payload\": " + payload + "}");
            var error = talk.expect("error");
            assertEquals("x", error.get("id").asText());
            assertEquals(code, error.at("/payload/0/extensions/code").asText(), error.toString());
            talk.say("{'type': 'ping', 'payload': {'still': 'here'}}");
            assertEquals("here", talk.expect("pong").at("/payload/still").asText());
        }
    }

    @Test
    void fieldError_always_comesWithTheData() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say("{'id': 'x', 'type': 'subscribe', 'payload': {'query': '{ node(id: \\\"none\\\") { id } }'}}");
            var next = talk.expect("next");
            assertEquals("MALFORMED_ID", next.at("/payload/errors/0/extensions/code").asText(), next.toString());
            talk.expect("complete");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "7", "{}", "{'type': 7}", "{'type': 'start'}", "{'type': 'subscribe'}",
            "{'type': 'subscribe', 'id': 'a'}", "{'type': 'subscribe', 'id': '', 'payload': {'query': '{ a }'}}",
            "{'type': 'subscribe', 'id': 7, 'payload': {'query': '{ a }'}}",
            "{'type': 'subscribe', 'id': 'a', 'payload': []}", "{'type': 'subscribe', 'id': 'a', 'payload': {'query': 7}}",
            "{'type': 'complete'}"})
    void message_thatIsNone_closesWith4400(String message) {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            assertEquals(4400, talk.say(message).closeCode());
        }
    }

    @Test
    void message_inBytes_closesWith4400() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.sayBytes();
            assertEquals(4400, talk.closeCode());
        }
    }

    @Test
    void message_thatIsTooLarge_closesTheConnection() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say("{'type': 'ping', 'payload': {'x': '" + "x".repeat(2_000_000) + "'}}");
            assertEquals(1009, talk.closeCode());
        }
    }

    @Test
    void subscribe_beforeTheAcknowledgement_closesWith4401() {
        try (var talk = Talk.open(Talk.TRANSPORT)) {
            assertEquals(4401, talk.say(SUBSCRIBE.formatted("a", "{ __typename }")).closeCode());
        }
    }

    @Test
    void silence_atTheBeginning_closesWith4408() {
        try (var talk = Talk.open(Talk.TRANSPORT)) {
            assertEquals(4408, talk.closeCode());
        }
    }

    @Test
    void id_thatIsInUse_closesWith4409() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            talk.say(SUBSCRIBE.formatted("a", DATA_CHANGED));
            talk.expect("next");
            assertEquals(4409, talk.say(SUBSCRIBE.formatted("a", DATA_CHANGED)).closeCode());
        }
    }

    @Test
    void initialisation_thatIsRepeated_closesWith4429() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            assertEquals(4429, talk.say("{'type': 'connection_init'}").closeCode());
        }
    }

    @Test
    void operations_overTheLimitOfAConnection_areRefusedUntilOneEnds() {
        try (var talk = Talk.begun(Talk.TRANSPORT)) {
            for (var i = 0; i < 100; i++) {
                talk.say(SUBSCRIBE.formatted(i, DATA_CHANGED));
                talk.expect("next");
            }
            talk.say(SUBSCRIBE.formatted("more", DATA_CHANGED));
            assertEquals("TOO_MANY_OPERATIONS", talk.expect("error").at("/payload/0/extensions/code").asText());
            talk.say("{'id': '7', 'type': 'complete'}").say(SUBSCRIBE.formatted("more", DATA_CHANGED));
            assertEquals("more", talk.expect("next").get("id").asText());
        }
    }

    @Test
    void page_ofAnotherSite_opensNoConnection() {
        var refused = assertThrows(CompletionException.class,
                () -> Talk.opening(RestAssured.port, Talk.TRANSPORT, new WebSocket.Listener() {
                }, "Origin", "https://elsewhere.example").join());
        assertEquals(403, assertInstanceOf(WebSocketHandshakeException.class, refused.getCause()).getResponse().statusCode());
        Talk.opening(RestAssured.port, Talk.TRANSPORT, new WebSocket.Listener() {
        }, "Origin", "http://localhost:" + RestAssured.port).join().abort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soap", "mqtt"})
    void subProtocol_thatIsUnknown_isRefused(String subProtocol) {
        var refused = assertThrows(CompletionException.class,
                () -> Talk.opening(RestAssured.port, subProtocol, new WebSocket.Listener() {
                }).join());
        assertEquals(400, assertInstanceOf(WebSocketHandshakeException.class, refused.getCause()).getResponse().statusCode());
    }
}
