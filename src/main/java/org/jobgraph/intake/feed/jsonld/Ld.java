package org.jobgraph.intake.feed.jsonld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.WrittenAmount;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/// Values of JSON-LD, where one, several, text and object may stand for each other.
final class Ld {

    private Ld() {
    }

    /// One or several; none for an absent value and for null.
    static List<JsonNode> all(JsonNode value) {
        if (value instanceof ArrayNode several) {
            return StreamSupport.stream(several.spliterator(), false).filter(item -> !item.isNull()).toList();
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
    }

    /// The texts that values are or are named by.
    static List<String> texts(JsonNode value) {
        return all(value).stream().map(Ld::text).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    /// Whether an object says that it is of a type of schema.org's, with or without its address or prefix.
    static boolean isA(JsonNode object, String type) {
        return types(object).stream().anyMatch(type::equalsIgnoreCase);
    }

    /// The types that an object says it is of, without their address or prefix.
    static List<String> types(JsonNode object) {
        return texts(object.path("@type")).stream().map(type -> type.substring(type.lastIndexOf('/') + 1))
                .map(type -> type.substring(type.lastIndexOf(':') + 1)).toList();
    }

    /// The first of the texts, or null.
    static @Nullable String first(JsonNode value) {
        return texts(value).stream().findFirst().orElse(null);
    }

    /// The first that is there of several keys' texts, or null.
    static @Nullable String first(JsonNode object, String... keys) {
        return Stream.of(keys).flatMap(key -> texts(object.path(key)).stream()).findFirst().orElse(null);
    }

    /// The first amount of several keys' values: a number as exact as it stands, or a text that is an amount.
    static @Nullable BigDecimal amount(JsonNode object, @Nullable String currency, String... keys) {
        return Stream.of(keys).flatMap(key -> all(object.path(key)).stream()).findFirst()
                .map(value -> amount(value, currency)).orElse(null);
    }

    static @Nullable BigDecimal amount(JsonNode value, @Nullable String currency) {
        var literal = value.isObject() ? value.path("@value") : value;
        return literal.isNumber() ? literal.decimalValue() : WrittenAmount.of(text(value), currency);
    }

    /// A plain value, a typed literal (`{"@value": …}`), or the name of an object.
    private static @Nullable String text(JsonNode value) {
        if (value.isValueNode()) {
            return Texts.orNull(value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText());
        }
        var literal = Texts.orNull(value.path("@value").asText());
        return literal == null ? Texts.orNull(value.path("name").asText()) : literal;
    }
}
