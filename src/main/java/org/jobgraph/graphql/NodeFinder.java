package org.jobgraph.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Finds the nodes of one type again. Every feature produces one for each of its types that have ids.
///
/// @param type name of the GraphQL type
/// @param byKey the node of a natural key, null when it is not there; an [IllegalArgumentException] for what is no key
public record NodeFinder(String type, Function<String, CompletionStage<? extends @Nullable Node>> byKey) {

    /// A finder of nodes that are in memory.
    public static NodeFinder inMemory(String type, Function<String, ? extends @Nullable Node> byKey) {
        return new NodeFinder(type, key -> CompletableFuture.completedFuture(byKey.apply(key)));
    }
}
