package org.jobgraph.graphql;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;

/// Turns the values of one scalar or enum into what JSON has: text, a number or a truth value.
@FunctionalInterface
interface Leaves {

    GraphQLContext CONTEXT = GraphQLContext.getDefault();

    /// The value for JSON.
    ///
    /// @throws graphql.schema.CoercingSerializeException for what is no value of the type
    @Nullable
    Object json(Object value);

    static Leaves of(GraphQLScalarType scalar) {
        var coercing = scalar.getCoercing();
        return switch (scalar.getName()) {
            case "String", "ID" -> value -> value instanceof String ? value : coercing.serialize(value, CONTEXT, Locale.ROOT);
            case "Int" -> value -> value instanceof Integer ? value : coercing.serialize(value, CONTEXT, Locale.ROOT);
            case "Boolean" -> value -> value instanceof Boolean ? value : coercing.serialize(value, CONTEXT, Locale.ROOT);
            default -> value -> coercing.serialize(value, CONTEXT, Locale.ROOT);
        };
    }

    static Leaves of(GraphQLEnumType names) {
        // As many entries as the enum has values.
        Map<Object, Object> known = new ConcurrentHashMap<>();
        return value -> {
            var name = known.get(value);
            if (name == null) {
                name = names.serialize(value, CONTEXT, Locale.ROOT);
                if (value instanceof Enum<?>) {
                    known.put(value, name);
                }
            }
            return name;
        };
    }
}
