package org.jobgraph.graphql;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/// Reads a GraphQL request from an HTTP one, as the GraphQL-over-HTTP specification has it: POST with a JSON body, or GET
/// with `query`, `operationName`, `variables` and `extensions` in the address.
@ApplicationScoped
class RequestReader {

    private final ObjectReader json;

    RequestReader(ObjectMapper mapper) {
        this.json = mapper.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    GraphQLRequest read(RoutingContext context) {
        var method = context.request().method();
        if (method.equals(HttpMethod.POST)) {
            return posted(context);
        }
        if (method.equals(HttpMethod.GET)) {
            return asked(context);
        }
        throw new HttpRefusal(405, "METHOD_NOT_ALLOWED", "This endpoint takes GET and POST, not " + method.name() + ".");
    }

    private GraphQLRequest posted(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        if (type == null || !MediaTypes.isJson(type)) {
            throw new HttpRefusal(415, "UNSUPPORTED_MEDIA_TYPE",
                    "A request body must be application/json, but is " + (type == null ? "of no stated type." : type + "."));
        }
        var buffer = context.body().buffer();
        var body = parse("The body", buffer == null ? "" : buffer.toString(java.nio.charset.StandardCharsets.UTF_8));
        if (!body.isObject()) {
            throw new HttpRefusal(400, "BAD_REQUEST", "The body must be a JSON object with a 'query'.");
        }
        return new GraphQLRequest(query(body.get("query")), text("operationName", body.get("operationName")),
                object("variables", body.get("variables")), object("extensions", body.get("extensions")));
    }

    private GraphQLRequest asked(RoutingContext context) {
        var parameters = context.queryParams();
        var query = parameters.get("query");
        if (query == null || query.isBlank()) {
            throw new HttpRefusal(400, "BAD_REQUEST", "Parameter 'query' is missing.");
        }
        var operationName = parameters.get("operationName");
        refuseMutation(query, operationName);
        return new GraphQLRequest(query, operationName == null || operationName.isEmpty() ? null : operationName,
                parameter("variables", parameters.get("variables")),
                parameter("extensions", parameters.get("extensions")));
    }

    // A link must not change anything; a document that does not parse is left to the engine, which says where.
    private static void refuseMutation(String query, @Nullable String operationName) {
        try {
            var operations = Parser.parse(query).getDefinitionsOfType(OperationDefinition.class);
            var mutates = operations.stream().anyMatch(
                    operation -> operation.getOperation() != OperationDefinition.Operation.QUERY
                            && (operations.size() == 1
                                    || Objects.equals(operation.getName(), operationName)));
            if (mutates) {
                throw new HttpRefusal(405, "METHOD_NOT_ALLOWED", "Only a query may be sent by GET.");
            }
        } catch (InvalidSyntaxException _) {
            // reported by the engine
        }
    }

    private Map<String, Object> parameter(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? Map.of() : object(name, parse("Parameter '" + name + "'", value));
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
        throw new HttpRefusal(400, "BAD_REQUEST", what + " is not valid JSON.");
    }

    private static String query(@Nullable JsonNode query) {
        if (query == null || !query.isTextual()) {
            throw new HttpRefusal(400, "BAD_REQUEST", "'query' must be a string.");
        }
        return query.textValue();
    }

    private static @Nullable String text(String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new HttpRefusal(400, "BAD_REQUEST", "'" + name + "' must be a string.");
        }
        return value.textValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> object(String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw new HttpRefusal(400, "BAD_REQUEST", "'" + name + "' must be a JSON object.");
        }
        try {
            return json.treeToValue(value, Map.class);
        } catch (IOException e) {
            throw new HttpRefusal(400, "BAD_REQUEST", "'" + name + "' cannot be read: " + e.getMessage());
        }
    }
}
