package org.jobgraph.intake.feed.mapped;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Texts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/// An object of a mapping, which knows where it stands so that messages can say so.
///
/// @param file the mapping's name
/// @param path of the object in it, with a dot at its end; empty for the mapping itself
record Declaration(String file, String path, JsonNode node) {

    /// A key that stands twice is a slip that would otherwise pass unseen.
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    static Declaration parse(String file, String json) throws UnusableMapping {
        try {
            var root = MAPPER.readTree(json);
            if (root.isObject()) {
                return new Declaration(file, "", root);
            }
            throw new UnusableMapping(file + ": expected an object, found " + Texts.shortened(root.toString()));
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new UnusableMapping("%s: expected JSON, found at line %d, column %d: %s".formatted(file,
                    where == null ? 0 : where.getLineNr(), where == null ? 0 : where.getColumnNr(),
                    Texts.shortened(e.getOriginalMessage())));
        }
    }

    boolean has(String key) {
        return node.has(key);
    }

    List<String> keys() {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }

    /// Refuses any other key: it would be misspelt or misunderstood.
    void allow(List<String> known) throws UnusableMapping {
        for (var key : keys()) {
            if (!known.contains(key)) {
                throw new UnusableMapping("%s: %s%s: no such key; expected one of %s".formatted(file, path, key,
                        String.join(", ", known)));
            }
        }
    }

    Declaration object(String key) throws UnusableMapping {
        var child = node.path(key);
        if (!child.isObject()) {
            throw wrong(key, "an object");
        }
        return new Declaration(file, path + key + ".", child);
    }

    String text(String key, String expected) throws UnusableMapping {
        var child = node.path(key);
        if (!child.isTextual() || child.textValue().isEmpty()) {
            throw wrong(key, expected);
        }
        return child.textValue();
    }

    /// One text or several.
    List<String> texts(String key, String expected) throws UnusableMapping {
        if (!(node.path(key) instanceof ArrayNode several)) {
            return List.of(text(key, expected));
        }
        var texts = new ArrayList<String>();
        for (var item : several) {
            if (!item.isTextual() || item.textValue().isEmpty()) {
                throw wrong(key, expected);
            }
            texts.add(item.textValue());
        }
        if (texts.isEmpty()) {
            throw wrong(key, expected);
        }
        return texts;
    }

    UnusableMapping wrong(String key, String expected) {
        var found = node.get(key);
        return new UnusableMapping("%s: %s%s: expected %s, found %s".formatted(file, path, key, expected,
                found == null ? "nothing" : Texts.shortened(found.toString())));
    }
}
