package org.jobgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;

/// How many rows the lists of an operation are counted as, before anybody has seen them.
final class Rows {

    /// A list that says nothing of its length.
    static final int OF_A_PLAIN_LIST = 5;

    private static final String FIRST = "first";

    private final Map<String, Value<?>> defaults = new HashMap<>();

    Rows(List<VariableDefinition> variables) {
        for (var variable : variables) {
            if (variable.getDefaultValue() != null) {
                defaults.put(variable.getName(), variable.getDefaultValue());
            }
        }
    }

    /// The rows of the page behind a field; null when it is no connection.
    @Nullable
    Size page(Field field, GraphQLFieldDefinition definition) {
        var first = definition.getArgument(FIRST);
        return first == null ? null : first(first, value(field, FIRST));
    }

    /// The rows of a list, as factors.
    ///
    /// @param page those of the connection that the field belongs to, if it does
    List<Size> of(Field field, GraphQLFieldDefinition definition, @Nullable Size page) {
        var own = page(field, definition);
        if (own != null) {
            return List.of(own);
        }
        // One row for each item that must be given, or for each pair of them.
        var lists = definition.getArguments().stream().filter(Rows::isRequiredList)
                .map(argument -> length(value(field, argument.getName()))).toList();
        if (!lists.isEmpty()) {
            return lists;
        }
        return List.of(page != null && (field.getName().equals("nodes") || field.getName().equals("edges"))
                ? page
                : new Size.Known(OF_A_PLAIN_LIST));
    }

    private Size first(GraphQLArgument argument, @Nullable Value<?> given) {
        int unset = argument.hasSetDefaultValue()
                ? Size.page(GraphQLArgument.getArgumentDefaultValue(argument))
                : PageSize.MAXIMUM;
        if (given instanceof VariableReference variable) {
            return new Size.Page(variable.getName(), page(defaults.get(variable.getName()), unset), unset);
        }
        return new Size.Known(page(given, unset));
    }

    private static int page(@Nullable Value<?> literal, int unset) {
        return switch (literal) {
            case null -> unset;
            case NullValue _ -> unset;
            case IntValue number -> number.getValue().bitLength() < Integer.SIZE
                    ? Size.page(number.getValue().intValue())
                    : PageSize.MAXIMUM;
            default -> PageSize.MAXIMUM;
        };
    }

    private Size length(@Nullable Value<?> given) {
        return given instanceof VariableReference variable
                ? new Size.Length(variable.getName(), items(defaults.get(variable.getName())))
                : new Size.Known(items(given));
    }

    private static int items(@Nullable Value<?> literal) {
        return literal instanceof ArrayValue list ? list.getValues().size() : 1;
    }

    private static boolean isRequiredList(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType())
                && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
    }

    private static @Nullable Value<?> value(Field field, String argument) {
        for (var given : field.getArguments()) {
            if (given.getName().equals(argument)) {
                return given.getValue();
            }
        }
        return null;
    }
}
