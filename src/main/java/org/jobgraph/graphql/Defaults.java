package org.jobgraph.graphql;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLArgument;

/// What an argument is when a client sends null for it.
final class Defaults {

    private Defaults() {
    }

    /// The same environment, where every argument that is null but has a default value has that value: to a client, null and
    /// nothing mean the same.
    static DataFetchingEnvironment insteadOfNull(DataFetchingEnvironment environment) {
        var given = environment.getArguments();
        if (!given.containsValue(null)) {
            return environment;
        }
        Map<String, Object> filled = new HashMap<>(given);
        for (var argument : environment.getFieldDefinition().getArguments()) {
            if (given.containsKey(argument.getName()) && given.get(argument.getName()) == null
                    && argument.hasSetDefaultValue()) {
                filled.put(argument.getName(), GraphQLArgument.getArgumentDefaultValue(argument));
            }
        }
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment).arguments(filled).build();
    }
}
