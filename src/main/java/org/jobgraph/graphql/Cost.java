package org.jobgraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/// What one request asks for, in the points of [Pricing], before it is executed.
///
/// @param requested what the answer may take at the most
/// @param limit what one request may take
record Cost(long requested, long limit) {

    boolean isTooMuch() {
        return requested > limit;
    }

    /// What a client pays for it. A request that is not executed has been read all the same.
    static long charge(@Nullable Cost cost) {
        return cost == null || cost.isTooMuch() ? Pricing.OPERATION : cost.requested;
    }

    GraphQLError refusal() {
        return GraphqlErrorBuilder.newError().errorType(ErrorType.ValidationError)
                .message("This operation asks for %d points, rows times fields; one request may ask for %d.", requested, limit)
                .extensions(Map.of("code", "QUERY_TOO_COSTLY", "requested", requested, "limit", limit)).build();
    }

    /// What an answer's `extensions.cost` says.
    Map<String, Long> extension() {
        var extension = new LinkedHashMap<String, Long>();
        extension.put("requested", requested);
        extension.put("limit", limit);
        return extension;
    }
}
