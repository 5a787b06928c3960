package org.jobgraph.graphql;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.TextNode;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;

/// A value as a document writes it, and as a variable carries it.
final class Literals {

    private Literals() {
    }

    /// As in a document.
    static String text(Value<?> value) {
        return switch (value) {
            // Text of JSON is text of GraphQL.
            case StringValue text -> TextNode.valueOf(text.getValue()).toString();
            case ArrayValue list -> list.getValues().stream().map(Literals::text).collect(Collectors.joining(", ", "[", "]"));
            case ObjectValue object -> object.getObjectFields().stream()
                    .map(field -> field.getName() + ": " + text(field.getValue())).collect(Collectors.joining(", ", "{", "}"));
            default -> AstPrinter.printAst(value);
        };
    }

    /// As a parser of JSON gives it.
    static @Nullable Object json(Value<?> value) {
        return switch (value) {
            case NullValue _ -> null;
            case StringValue text -> text.getValue();
            case BooleanValue truth -> truth.isValue();
            case IntValue number -> number.getValue().intValueExact();
            case EnumValue choice -> choice.getName();
            case ArrayValue list -> list.getValues().stream().map(Literals::json).toList();
            case ObjectValue object -> {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                object.getObjectFields().forEach(field -> fields.put(field.getName(), json(field.getValue())));
                yield fields;
            }
            default -> throw new IllegalStateException("no value for a variable: " + value);
        };
    }
}
