package org.jobgraph.graphql;

import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;

/// Fetches one field of one request from whatever object it is asked of.
@FunctionalInterface
interface Invocation {

    /// The field's value, or the promise of it.
    ///
    /// @param source the object that has the field; null at the root
    @Nullable
    Object of(@Nullable Object source) throws Exception;

    /// @param arguments as the client sent them, read once for all rows
    static Invocation of(DataFetcher<?> fetcher, GraphQLFieldDefinition definition, Supplier<Map<String, Object>> arguments) {
        return switch (fetcher) {
            case PropertyFetcher property -> property::read;
            case OperationFetcher operation -> prepare(operation, definition, arguments);
            default -> throw new IllegalStateException("no fetcher of ours has the field " + definition.getName());
        };
    }

    private static Invocation prepare(OperationFetcher operation, GraphQLFieldDefinition definition,
            Supplier<Map<String, Object>> arguments) {
        try {
            return operation.prepared(definition, arguments.get());
        } catch (Exception e) {
            // Each row has its own error, as if each had read the arguments.
            return _ -> {
                throw e;
            };
        }
    }
}
