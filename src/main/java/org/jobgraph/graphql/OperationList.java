package org.jobgraph.graphql;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// A file of operations, as build tools of clients write them: Relay's, a JSON object of documents by their hash, or Apollo's
/// manifest.
///
/// @param place a file, or a resource when it begins with `classpath:`
record OperationList(String place) {

    private static final String RESOURCE = "classpath:";
    private static final String MANIFEST = "apollo-persisted-query-manifest";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /// The documents by their SHA-256.
    ///
    /// @throws IllegalArgumentException when there is no such file, or it is no list of operations
    Map<String, String> read() {
        var root = parse();
        var documents = new HashMap<String, String>();
        if (!root.isObject()) {
            throw wrong("it must be a JSON object");
        }
        if (root.path("format").isTextual()) {
            addManifest(documents, root);
        } else {
            root.properties().forEach(entry -> add(documents, "\"" + entry.getKey() + "\"", entry.getKey(), entry.getValue()));
        }
        if (documents.isEmpty()) {
            throw wrong("it holds no operation");
        }
        return Map.copyOf(documents);
    }

    private void addManifest(Map<String, String> documents, JsonNode root) {
        if (!root.path("format").textValue().equals(MANIFEST) || root.path("version").asInt() != 1
                || !root.path("operations").isArray()) {
            throw wrong("it must be of format " + MANIFEST + ", version 1, with a list of operations");
        }
        var operations = root.get("operations");
        for (var i = 0; i < operations.size(); i++) {
            add(documents, "operations[" + i + "]", operations.get(i).path("id").textValue(), operations.get(i).path("body"));
        }
    }

    private void add(Map<String, String> documents, String where, @Nullable String hash, JsonNode document) {
        if (hash == null || !Sha256.isOne(hash)) {
            throw wrong(where + " has no SHA-256 of 64 hexadecimal digits (Relay's compiler makes them with "
                    + "\"algorithm\": \"SHA256\")");
        }
        if (!document.isTextual()) {
            throw wrong(where + " has no document");
        }
        if (!Sha256.of(document.textValue()).equals(hash.toLowerCase(Locale.ROOT))) {
            throw wrong(where + " has the hash of another document; its own is " + Sha256.of(document.textValue()));
        }
        documents.put(hash.toLowerCase(Locale.ROOT), document.textValue());
    }

    private JsonNode parse() {
        try (var stream = open()) {
            return JSON.readTree(stream);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw wrong(at == null
                    ? "it is not valid JSON"
                    : "it is not valid JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
        } catch (FileNotFoundException | NoSuchFileException _) {
            throw wrong("there is no such file");
        } catch (IOException e) {
            throw wrong("it cannot be read: " + e.getMessage());
        }
    }

    private InputStream open() throws IOException {
        if (!place.startsWith(RESOURCE)) {
            return Files.newInputStream(Path.of(place));
        }
        var name = place.substring(RESOURCE.length());
        var stream = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(KnownOperations.PROPERTY + ": " + place + ": " + why);
    }
}
