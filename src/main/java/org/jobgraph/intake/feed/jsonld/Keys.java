package org.jobgraph.intake.feed.jsonld;

import org.jobgraph.intake.feed.Records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Keys as the vocabulary writes them: some templates begin them with capitals (`HiringOrganization`, `@Type`) or with the
/// vocabulary's prefix (`schema:title`).
final class Keys {

    private static final String PREFIX = "schema:";

    private Keys() {
    }

    /// The same values under plain keys. Where both spellings stand side by side, the plain one stays.
    static JsonNode plain(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var items = array.arrayNode();
            array.forEach(item -> items.add(plain(item)));
            return items;
        }
        return node instanceof ObjectNode object ? plain(object) : node;
    }

    private static ObjectNode plain(ObjectNode object) {
        var renamed = Records.empty();
        for (var entry : object.properties()) {
            var key = plain(entry.getKey());
            if (key.equals(entry.getKey()) || !object.has(key)) {
                renamed.set(key, plain(entry.getValue()));
            }
        }
        return renamed;
    }

    private static String plain(String key) {
        var name = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        var at = name.startsWith("@") ? 1 : 0;
        return name.length() > at && Character.isUpperCase(name.charAt(at))
                ? name.substring(0, at) + Character.toLowerCase(name.charAt(at)) + name.substring(at + 1)
                : name;
    }
}
