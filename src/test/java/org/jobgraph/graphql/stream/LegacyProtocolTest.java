package org.jobgraph.graphql.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// The older protocol `graphql-ws`, of subscriptions-transport-ws.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class LegacyProtocolTest {

    private static final String START = "{'id': '%s', 'type': 'start', 'payload': {'query': '%s'}}";
    private static final String DATA_CHANGED = "subscription { dataChanged { version } }";

    @Inject
    Versions versions;

    @Test
    void subscription_always_getsDataUntilItIsStopped() {
        try (var talk = Talk.begun(Talk.LEGACY)) {
            talk.say(START.formatted("a", DATA_CHANGED));
            assertEquals(versions.current(), data(talk).at("/payload/data/dataChanged/version").asLong());
            assertEquals(versions.bump(), data(talk).at("/payload/data/dataChanged/version").asLong());
            talk.say("{'id': 'a', 'type': 'stop'}").say(START.formatted("q", "{ __typename }"));
            assertEquals("q", data(talk).get("id").asText());
            versions.bump();
            talk.say("{'type': 'connection_terminate'}");
            assertEquals(1000, talk.closeCode());
        }
    }

    @Test
    void query_always_isAnsweredAndCompleted() {
        try (var talk = Talk.begun(Talk.LEGACY)) {
            talk.say(START.formatted("q", "{ __typename }"));
            assertEquals("Query", data(talk).at("/payload/data/__typename").asText());
            assertEquals("complete", spoken(talk).get("type").asText());
        }
    }

    @Test
    void operation_thatIsRefused_getsOneError() {
        try (var talk = Talk.begun(Talk.LEGACY)) {
            talk.say(START.formatted("x", "{ nothing }"));
            var error = spoken(talk);
            assertEquals("error", error.get("type").asText());
            assertEquals("GRAPHQL_VALIDATION_FAILED", error.at("/payload/extensions/code").asText());
        }
    }

    @Test
    void start_withAnIdInUse_takesThePlaceOfTheFirst() {
        try (var talk = Talk.begun(Talk.LEGACY)) {
            talk.say(START.formatted("a", "subscription { first: dataChanged { version } }"));
            assertTrue(data(talk).at("/payload/data").has("first"));
            talk.say(START.formatted("a", "subscription { second: dataChanged { version } }"));
            assertTrue(data(talk).at("/payload/data").has("second"));
            versions.bump();
            assertTrue(data(talk).at("/payload/data").has("second"));
        }
    }

    @Test
    void connection_always_isKeptAlive() {
        try (var talk = Talk.begun(Talk.LEGACY)) {
            talk.expect("ka");
        }
    }

    @Test
    void message_thatIsNone_getsAConnectionErrorAndTheEnd() {
        try (var talk = Talk.begun(Talk.LEGACY)) {
            talk.say("{'type': 'subscribe', 'id': 'a', 'payload': {'query': '{ __typename }'}}");
            assertEquals("There are no messages of type 'subscribe'.", spoken(talk).at("/payload/message").asText());
            assertEquals(4400, talk.closeCode());
        }
    }

    @Test
    void start_beforeTheAcknowledgement_isTheEnd() {
        try (var talk = Talk.open(Talk.LEGACY)) {
            talk.say(START.formatted("a", "{ __typename }"));
            talk.expect("connection_error");
            assertEquals(4401, talk.closeCode());
        }
    }

    private static JsonNode data(Talk talk) {
        var message = spoken(talk);
        assertEquals("data", message.get("type").asText(), message.toString());
        return message;
    }

    private static JsonNode spoken(Talk talk) {
        var message = talk.next();
        while (message.get("type").asText().equals("ka")) {
            message = talk.next();
        }
        return message;
    }
}
