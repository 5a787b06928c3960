package org.jobgraph;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Asks the running service over HTTP, as a client does.
public final class Graph {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Graph() {
    }

    /// The data of an answer that must have no errors.
    public static JsonNode ask(String document, Map<String, ?> variables) {
        var answer = answer(document, variables);
        if (answer.has("errors")) {
            throw new AssertionError("expected no errors from " + document + ", got " + answer.get("errors"));
        }
        return answer.get("data");
    }

    /// As [#ask(String, Map)], without variables.
    public static JsonNode ask(String document) {
        return ask(document, Map.of());
    }

    /// The first error of an answer that must have one.
    public static JsonNode error(String document, Map<String, ?> variables) {
        var answer = answer(document, variables);
        if (!answer.has("errors")) {
            throw new AssertionError("expected errors from " + document + ", got " + answer);
        }
        return answer.get("errors").get(0);
    }

    /// The whole answer.
    public static JsonNode answer(String document, Map<String, ?> variables) {
        var body = given().contentType("application/json").accept("application/json")
                .body(Map.of("query", document, "variables", variables)).post("/graphql").asString();
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    /// A reference operation, as clients send it.
    public static String operation(String name) {
        try (var stream = Graph.class.getResourceAsStream("/operations/" + name + ".graphql")) {
            if (stream == null) {
                throw new AssertionError("no operation " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
