package org.jobgraph.intake.feed;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An element of a feed. Names are found in any case: feeds that follow one documentation spell them in several.
public record XmlRecord(JsonNode node) {

    /// The first text that is there under one of several names, or null.
    public @Nullable String text(String... names) {
        return Stream.of(names).flatMap(name -> texts(name).stream()).findFirst().orElse(null);
    }

    /// All texts under a name, blank ones left out.
    public List<String> texts(String name) {
        return all(name).stream().map(XmlRecord::own).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    /// All elements under a name.
    public List<XmlRecord> all(String name) {
        return node.properties().stream().filter(child -> child.getKey().equalsIgnoreCase(name))
                .flatMap(child -> items(child.getValue())).map(XmlRecord::new).toList();
    }

    /// The elements that stand in a wrapper: `<offices><office/><office/></offices>`.
    public List<XmlRecord> all(String wrapper, String name) {
        return all(wrapper).stream().flatMap(inner -> inner.all(name).stream()).toList();
    }

    /// The text of the element itself, or null.
    public @Nullable String own() {
        return Texts.orNull(node.isObject() ? node.path(XmlTree.TEXT).asText() : node.asText());
    }

    public @Nullable String attribute(String name) {
        return Texts.orNull(node.path(XmlTree.ATTRIBUTE + name).asText());
    }

    /// Takes out what must not be kept, wherever it stands in the wrapper.
    public void leaveOut(String wrapper, String name, Predicate<XmlRecord> which) {
        for (var inner : all(wrapper)) {
            if (inner.node() instanceof ObjectNode object && object.has(name)) {
                var kept = items(object.path(name)).filter(child -> !which.test(new XmlRecord(child))).toList();
                object.set(name, object.arrayNode().addAll(kept));
            }
        }
    }

    /// Takes out what must not be kept.
    public void leaveOut(String... names) {
        if (node instanceof ObjectNode object) {
            object.remove(object.properties().stream().map(child -> child.getKey())
                    .filter(key -> Stream.of(names).anyMatch(key::equalsIgnoreCase)).toList());
        }
    }

    /// The element as it is kept, without what it says of people.
    public String payload() {
        return Records.payload(node);
    }

    private static Stream<JsonNode> items(JsonNode value) {
        return value instanceof ArrayNode several ? StreamSupport.stream(several.spliterator(), false) : Stream.of(value);
    }
}
