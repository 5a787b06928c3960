package org.jobgraph.graphql;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/// A field twice, with arguments that have different answers.
///
/// @param path to its type from the root, each step with its arguments; none for a field of the root
record AliasedField(String type, String field, List<String> path, String one, String other, String selection) {

    static AliasedField of(String place, String path, String one, String other, String selection) {
        var names = place.split("\\.", -1);
        return new AliasedField(names[0], names[1], path.isEmpty() ? List.of() : List.of(path.split("/", -1)), one, other,
                selection);
    }

    String name() {
        return type + "." + field;
    }

    String ask(String fields) {
        return "{ " + String.join(" { ", path) + (path.isEmpty() ? "" : " { ") + fields + " }".repeat(path.size() + 1);
    }

    String aliased(String alias, String arguments) {
        return "%s: %s(%s) %s".formatted(alias, field, arguments, selection);
    }

    /// What stands at the path of an answer.
    JsonNode at(JsonNode data, String alias) {
        var found = data;
        for (var step : path) {
            found = found.get(step.replaceAll("\\W.*", ""));
            found = found.isArray() ? found.get(0) : found;
        }
        return found.get(alias);
    }

    @Override
    public String toString() {
        return name();
    }
}
