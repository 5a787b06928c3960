package org.jobgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.vertx.core.buffer.Buffer;

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

    /// The same answer, with `extensions.cost`. It has no other extensions.
    Answer on(Answer answer) {
        var cost = ",\"extensions\":{\"cost\":{\"requested\":%d,\"limit\":%d}}}".formatted(requested, limit)
                .getBytes(StandardCharsets.US_ASCII);
        var last = answer.json().length() - 1;
        var json = Buffer.buffer(last + cost.length).appendBuffer(answer.json(), 0, last).appendBytes(cost);
        return new Answer(json, answer.hasData(), answer.hasErrors());
    }
}
