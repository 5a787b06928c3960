package org.jobgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/// Asks the running service over HTTP, as a client does.
public final class Graph {

    private static final ObjectMapper JSON = new ObjectMapper();
    // REST Assured knows the port; its own client takes longer for a large page than the service does.
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
        try {
            var asked = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json").header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(asked)).build();
            var body = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
