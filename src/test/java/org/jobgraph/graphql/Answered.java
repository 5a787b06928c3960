package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An answer that can be compared: its data, and its errors by path.
///
/// @param data null where an error took everything with it
/// @param errors code and message
record Answered(JsonNode data, Map<List<Object>, String> errors) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Data of one field, with the names that it was asked by replaced by the keys of `path`.
    static JsonNode renamed(JsonNode data, List<Wanted> path) {
        return switch (data) {
            case ArrayNode list -> {
                var items = JSON.arrayNode();
                list.forEach(item -> items.add(renamed(item, path)));
                yield items;
            }
            case ObjectNode object when !path.isEmpty() -> {
                var fields = JSON.objectNode();
                var field = path.getFirst();
                var value = object.get(field.name());
                if (value != null) {
                    fields.set(field.key(), renamed(value, path.subList(1, path.size())));
                }
                yield fields;
            }
            default -> data;
        };
    }

    /// The path of an error, renamed likewise.
    static List<Object> renamed(List<Object> errorPath, List<Wanted> path) {
        var keys = path.iterator();
        return errorPath.stream().<Object>map(step -> step instanceof String ? keys.next().key() : step).toList();
    }

    /// Data that two answers show together. What is null in one of them was taken away by an error below, or is null in both.
    static JsonNode merged(JsonNode one, JsonNode other) {
        if (one.isMissingNode() || other.isNull()) {
            return other;
        }
        return switch (one) {
            case ObjectNode fields when other instanceof ObjectNode more -> {
                var all = fields.deepCopy();
                more.properties().forEach(
                        field -> all.set(field.getKey(), merged(all.path(field.getKey()), field.getValue())));
                yield all;
            }
            case ArrayNode items when other.size() == items.size() -> {
                var all = JSON.arrayNode();
                for (var i = 0; i < items.size(); i++) {
                    all.add(merged(items.get(i), other.get(i)));
                }
                yield all;
            }
            case JsonNode nothing when nothing.isNull() -> nothing;
            default -> throw new AssertionError("the same field gave " + one + " and " + other);
        };
    }

    static JsonNode nothing() {
        return MissingNode.getInstance();
    }

    /// Errors that only one of two answers has, and that nobody may miss: below what is null already, an engine may stop.
    static List<String> differences(Answered expected, Answered actual) {
        var paths = new TreeSet<List<Object>>((one, other) -> one.toString().compareTo(other.toString()));
        paths.addAll(expected.errors.keySet());
        paths.addAll(actual.errors.keySet());
        var differences = new ArrayList<String>();
        for (var path : paths) {
            var wanted = expected.errors.getOrDefault(path, "no error");
            var got = actual.errors.getOrDefault(path, "no error");
            if (!wanted.equals(got) && !(got.equals("no error") && actual.endsAbove(path))) {
                differences.add(path + ": expected " + wanted + ", got " + got);
            }
        }
        return differences;
    }

    // Whether an error elsewhere took away an object that the field of `path` was in.
    private boolean endsAbove(List<Object> path) {
        var at = data;
        for (var step : path.subList(0, path.size() - 1)) {
            at = step instanceof Integer index ? at.path(index) : at.path((String) step);
            if (at.isNull()) {
                return true;
            }
        }
        return data.isNull();
    }
}
