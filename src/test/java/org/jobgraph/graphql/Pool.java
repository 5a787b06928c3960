package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// What may be asked for: the slugs, codes, ids, years and cursors of earlier answers.
final class Pool {

    private static final Set<String> KEPT = Set.of("id", "slug", "code", "state", "country", "document", "year");
    private static final Set<String> CURSORS = Set.of("cursor", "startCursor", "endCursor");

    private final Map<String, Set<String>> values = new TreeMap<>();

    /// What is known of a field such as `City.slug`, or of the cursors of a connection such as `City.jobPostings after`.
    List<String> of(String coordinates) {
        return List.copyOf(values.getOrDefault(coordinates, Set.of()));
    }

    /// What is known of a field, whatever its type.
    List<String> ofAny(String field) {
        var found = new ArrayList<String>();
        values.forEach((coordinates, known) -> {
            if (coordinates.endsWith("." + field)) {
                found.addAll(known);
            }
        });
        return found;
    }

    /// Keeps what an answer shows.
    ///
    /// @param type name of the type of `answered`
    void learn(JsonNode answered, List<Wanted> wanted, String type) {
        learn(answered, wanted, type, null);
    }

    private void learn(JsonNode answered, List<Wanted> wanted, String type, @Nullable String connection) {
        if (answered.isArray()) {
            answered.forEach(item -> learn(item, wanted, type, connection));
        } else if (answered.isObject()) {
            wanted.stream().filter(each -> answered.hasNonNull(each.key()))
                    .forEach(each -> learn(answered.get(each.key()), each, each.owner(type), connection));
        }
    }

    private void learn(JsonNode value, Wanted wanted, String owner, @Nullable String connection) {
        var coordinates = owner + "." + wanted.name();
        if (!wanted.children().isEmpty()) {
            var pages = wanted.field().getArgument("after") != null;
            learn(value, wanted.children(), wanted.type(), pages ? coordinates : connection);
        } else if (CURSORS.contains(wanted.name()) && connection != null) {
            keep(connection + " after", value.asText());
        } else if (KEPT.contains(wanted.name()) && value.isValueNode()) {
            keep(coordinates, value.asText());
        }
    }

    private void keep(String coordinates, String value) {
        values.computeIfAbsent(coordinates, _ -> new TreeSet<>()).add(value);
    }

    Map<String, Integer> sizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        values.forEach((coordinates, known) -> sizes.put(coordinates, known.size()));
        return sizes;
    }
}
