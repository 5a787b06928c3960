package org.jobgraph.graphql;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;

/// What an argument is when a client sends null for it.
final class Defaults {

    private Defaults() {
    }

    /// The same arguments, where every one that is null but has a default value has that value: to a client, null and
    /// nothing mean the same.
    static Map<String, Object> insteadOfNull(GraphQLFieldDefinition field, Map<String, Object> given) {
        if (given.isEmpty() || !given.containsValue(null)) {
            return given;
        }
        Map<String, Object> filled = new HashMap<>(given);
        for (var argument : field.getArguments()) {
            if (given.containsKey(argument.getName()) && given.get(argument.getName()) == null
                    && argument.hasSetDefaultValue()) {
                filled.put(argument.getName(), GraphQLArgument.getArgumentDefaultValue(argument));
            }
        }
        return filled;
    }
}
