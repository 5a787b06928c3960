package org.jobgraph.intake.feed;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/// Keeps what stands beside a document's rows, but not much of it: a document of another kind may be large there.
final class JsonExtract {

    private static final JsonNode LEFT_OUT = TextNode.valueOf("…");

    /// A compensation, a company's name, a total: the formats say a few dozen values.
    private int left = 1000;

    /// The value at which the parser stands, with ellipses for what is too much.
    JsonNode read(JsonParser parser) throws IOException {
        if (--left < 0) {
            parser.skipChildren();
            return LEFT_OUT;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> Json.MAPPER.readTree(parser);
        };
    }

    private JsonNode object(JsonParser parser) throws IOException {
        var object = Json.MAPPER.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = parser.currentName();
            parser.nextToken();
            var value = read(parser);
            if (left >= 0) {
                object.set(key, value);
            }
        }
        return object;
    }

    private JsonNode array(JsonParser parser) throws IOException {
        var array = Json.MAPPER.createArrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = read(parser);
            if (left >= 0) {
                array.add(value);
            }
        }
        return array;
    }
}
