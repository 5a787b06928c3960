package org.jobgraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/// Sends requests to `/graphql` byte by byte, as right or as wrong as a test wants them.
final class Http {

    static final String RESPONSE = "application/graphql-response+json";
    static final String JSON = "application/json";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {
    }

    static Response post(String body, String... headers) {
        return post(HttpRequest.BodyPublishers.ofString(body), headers);
    }

    static Response post(HttpRequest.BodyPublisher body, String... headers) {
        return send(to("").POST(body), headers);
    }

    static Response get(Map<String, String> parameters, String... headers) {
        return send(to("?" + parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))), headers);
    }

    static String body(String query) {
        return body(query, Map.of());
    }

    static String body(String query, Map<String, ?> variables) {
        try {
            return MAPPER.writeValueAsString(Map.of("query", query, "variables", variables));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpRequest.Builder to(String suffix) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql" + suffix));
    }

    static Response send(HttpRequest.Builder request, String... headers) {
        return send(CLIENT, request, headers);
    }

    static Response send(HttpClient client, HttpRequest.Builder request, String... headers) {
        try {
            var sent = headers.length == 0 ? request : request.headers(headers);
            return new Response(client.send(sent.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Response(HttpResponse<byte[]> http) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(http.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String code() {
            return json().at("/errors/0/extensions/code").asText();
        }
    }
}
