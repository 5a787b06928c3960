package org.jobgraph.graphql;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What a client asks, however it was sent.
///
/// @param operationName which operation of the document; null when it holds only one
/// @param extensions the protocol's own additions
public record GraphQLRequest(String query, @Nullable String operationName, Map<String, Object> variables,
        Map<String, Object> extensions) {
}
