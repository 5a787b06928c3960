package org.jobgraph.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/// Reads one argument of an API method.
final class ArgumentReader {

    private final Argument argument;
    private final ArgumentHelper helper;

    ArgumentReader(Argument argument) {
        this.argument = argument;
        this.helper = new ArgumentHelper(List.of(argument));
    }

    /// The argument's value, as the method takes it.
    ///
    /// @throws ApiError.MalformedValue when what the client sent is none
    @Nullable
    Object read(DataFetchingEnvironment environment) {
        if (argument.isSourceArgument()) {
            return environment.getSource();
        }
        var sent = environment.getArguments().get(argument.getName());
        if (holdsNul(sent)) {
            throw new ApiError.MalformedValue(argument.getName(), "text without the character U+0000");
        }
        // SmallRye takes the ids in a list for objects written as JSON.
        if (sent instanceof List<?> && argument.getReference().getName().equals("ID")) {
            return sent;
        }
        try {
            return helper.getArguments(environment).getFirst();
        } catch (AbstractDataFetcherException | RuntimeException e) {
            // Only what a client sent goes through the conversion.
            throw new ApiError.MalformedValue(argument.getName(), "of its type in the schema");
        }
    }

    // PostgreSQL refuses the character, and with it everything else that the request asks.
    private static boolean holdsNul(@Nullable Object sent) {
        return switch (sent) {
            case String text -> text.indexOf('\0') >= 0;
            case Collection<?> items -> items.stream().anyMatch(ArgumentReader::holdsNul);
            case Map<?, ?> fields -> fields.values().stream().anyMatch(ArgumentReader::holdsNul);
            case null, default -> false;
        };
    }
}
