package org.jobgraph.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/// What is applied together.
///
/// @param all each as its type
/// @param unreadable why others are not among them
record Manifests(List<Manifest> all, List<String> unreadable) {

    /// One of them.
    record Manifest(JsonNode tree, Object typed) {

        String name() {
            return tree.at("/metadata/name").asText();
        }

        /// For people: `Deployment/jobgraph`.
        String title() {
            return title(tree);
        }

        private static String title(JsonNode tree) {
            return tree.path("kind").asText() + "/" + tree.at("/metadata/name").asText();
        }
    }

    static Manifests of(List<JsonNode> trees) {
        var all = new ArrayList<Manifest>();
        var unreadable = new ArrayList<String>();
        for (var tree : trees) {
            try {
                all.add(new Manifest(tree, Kinds.read(tree)));
            } catch (JsonProcessingException e) {
                unreadable.add(Manifest.title(tree) + ": " + e.getOriginalMessage());
            }
        }
        return new Manifests(List.copyOf(all), List.copyOf(unreadable));
    }

    <T> Stream<T> of(Class<T> type) {
        return all.stream().map(Manifest::typed).filter(type::isInstance).map(type::cast);
    }

    /// The one of this kind and name.
    Optional<Manifest> named(String kind, String name) {
        return all.stream().filter(manifest -> Objects.equals(manifest.title(), kind + "/" + name)).findFirst();
    }
}
