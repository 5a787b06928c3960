package org.jobgraph.graphql;

import org.jspecify.annotations.Nullable;

/// An HTTP request that carries no GraphQL request.
final class HttpRefusal extends RuntimeException {

    // The request is in order: with the older media type that is a 200.
    private static final int NOT_FOUND_YET = 404;

    private final int status;
    private final String code;

    HttpRefusal(int status, String code, String reason) {
        super(reason, null, false, false);
        this.status = status;
        this.code = code;
    }

    /// A request of the right form with wrong content.
    static HttpRefusal badRequest(String reason) {
        return new HttpRefusal(400, "BAD_REQUEST", reason);
    }

    /// Of a hash that a client is to send again with its document. Clients know it by these words.
    static HttpRefusal persistedQueryNotFound() {
        return new HttpRefusal(NOT_FOUND_YET, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    /// Of a subscription that was sent as if it had one answer.
    static HttpRefusal needsStream() {
        return new HttpRefusal(400, "SUBSCRIPTION_NEEDS_STREAM",
                "A subscription must come over a WebSocket, or with Accept: text/event-stream.");
    }

    static HttpRefusal overloaded() {
        return new HttpRefusal(503, "OVERLOADED", "Too many requests wait already; try again in a moment.");
    }

    String code() {
        return code;
    }

    int status(@Nullable String mediaType) {
        return status == NOT_FOUND_YET && MediaTypes.JSON.equals(mediaType) ? 200 : status;
    }
}
