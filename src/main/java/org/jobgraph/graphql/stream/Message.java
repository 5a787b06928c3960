package org.jobgraph.graphql.stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// What a client says over a WebSocket.
///
/// @param id of the operation that it is about; empty when it is about none
record Message(String type, String id, @Nullable JsonNode payload) {

    private static final ObjectReader JSON = new JsonMapper().reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /// @throws Malformed with what is wrong
    static Message read(String text) {
        var sent = parse(text);
        if (!sent.isObject()) {
            throw new Malformed("A message must be a JSON object.");
        }
        var payload = sent.get("payload");
        return new Message(string(sent, "type"), sent.hasNonNull("id") ? string(sent, "id") : "",
                payload == null || payload.isNull() ? null : payload);
    }

    /// The id of a message that must have one.
    String wantedId() {
        if (id.isEmpty()) {
            throw new Malformed("A message '%s' must have an 'id'.".formatted(shortened(type)));
        }
        return id;
    }

    /// The payload of a message that must hold a request.
    JsonNode request() {
        if (payload == null || !payload.isObject() || (payload.has("query") && !payload.get("query").isTextual())) {
            throw new Malformed("The 'payload' of a message '%s' must be an object with a 'query'.".formatted(shortened(type)));
        }
        return payload;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            throw new Malformed("A message must be JSON.");
        }
    }

    private static String string(JsonNode sent, String field) {
        var value = sent.get(field);
        if (value == null || !value.isTextual() || value.textValue().isEmpty()) {
            throw new Malformed("The '%s' of a message must be a text that is not empty.".formatted(field));
        }
        return value.textValue();
    }

    /// Fit to be quoted in the reason of a closing, which has little room.
    static String shortened(String text) {
        return (text.length() > 30 ? text.substring(0, 30) + "..." : text).replaceAll("[^ -~]", "?");
    }

    /// No message of the protocol.
    static final class Malformed extends RuntimeException {

        private final String reason;

        Malformed(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
