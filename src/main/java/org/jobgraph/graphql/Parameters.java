package org.jobgraph.graphql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/// Reads and judges `query`, `operationName`, `variables` and `extensions`, whether they come as a body or in the address.
@ApplicationScoped
class Parameters {

    private final ObjectReader json;
    private final int batchLimit;
    private final PersistedQueries persisted;

    Parameters(ObjectMapper mapper, PersistedQueries persisted,
            @ConfigProperty(name = "jobgraph.graphql.batch-limit") int batchLimit) {
        this.json = mapper.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.batchLimit = batchLimit;
        this.persisted = persisted;
    }

    Envelope posted(byte[] body) {
        var sent = parse("The body", text(body));
        if (!sent.isArray()) {
            return new Envelope(List.of(request("The body", sent)), false);
        }
        if (batchLimit <= 0) {
            throw new HttpRefusal(400, "BATCHING_DISABLED", "The body must be one request, not a list of them.");
        }
        if (sent.isEmpty() || sent.size() > batchLimit) {
            throw new HttpRefusal(400, "BATCH_LIMIT_EXCEEDED",
                    "A list must hold 1 to %d requests, but holds %d.".formatted(batchLimit, sent.size()));
        }
        var requests = new ArrayList<GraphQLRequest>(sent.size());
        for (var entry : sent) {
            requests.add(request("Entry " + requests.size() + " of the list", entry));
        }
        return new Envelope(requests, true);
    }

    GraphQLRequest asked(@Nullable String query, @Nullable String operationName, @Nullable String variables,
            @Nullable String extensions) {
        var additions = map("extensions", extensions);
        return new GraphQLRequest(persisted.document(query == null || query.isBlank() ? null : query, additions),
                named(operationName), map("variables", variables), additions);
    }

    GraphQLRequest request(String what, JsonNode sent) {
        if (!sent.isObject()) {
            throw HttpRefusal.badRequest(what + " must be a JSON object with a 'query'.");
        }
        var query = sent.get("query");
        var additions = map("extensions", sent.get("extensions"));
        var document = persisted.document(query == null || query.isNull() ? null : string("query", query), additions);
        return new GraphQLRequest(document, operationName(sent.get("operationName")),
                map("variables", sent.get("variables")), additions);
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            throw HttpRefusal.badRequest("The body is not UTF-8.");
        }
    }

    private JsonNode parse(String what, String text) {
        try {
            var node = json.readTree(text);
            if (!node.isMissingNode()) {
                return node;
            }
        } catch (IOException _) {
            // said below, without the library's own words
        }
        throw HttpRefusal.badRequest(what + (text.isBlank() ? " is empty." : " is not valid JSON."));
    }

    private static String string(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw HttpRefusal.badRequest("'" + name + "' must be a string.");
        }
        return value.textValue();
    }

    private static @Nullable String operationName(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : named(string("operationName", value));
    }

    // Clients that have no name to give send an empty one.
    private static @Nullable String named(@Nullable String operationName) {
        return operationName == null || operationName.isEmpty() ? null : operationName;
    }

    private Map<String, Object> map(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? Map.of() : map(name, parse("Parameter '" + name + "'", value));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw HttpRefusal.badRequest("'" + name + "' must be a JSON object.");
        }
        try {
            return json.treeToValue(value, Map.class);
        } catch (IOException _) {
            throw HttpRefusal.badRequest("'" + name + "' cannot be read.");
        }
    }
}
