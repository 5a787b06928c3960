package org.jobgraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;

/// The arguments of a field as a document writes them.
record FieldArguments(GraphQLFieldDefinition definition, List<Argument> written) {

    boolean useVariables() {
        return written.stream().anyMatch(argument -> usesVariable(argument.getValue()));
    }

    /// Their values, defaults included.
    Map<String, Object> values(CoercedVariables variables) {
        return definition.getArguments().isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(definition.getArguments(), written, variables, Leaves.CONTEXT, Locale.ROOT);
    }

    private static boolean usesVariable(Value<?> value) {
        return switch (value) {
            case VariableReference _ -> true;
            case ArrayValue list -> list.getValues().stream().anyMatch(FieldArguments::usesVariable);
            case ObjectValue input -> input.getObjectFields().stream().anyMatch(field -> usesVariable(field.getValue()));
            default -> false;
        };
    }
}
