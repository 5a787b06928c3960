package org.jobgraph.graphql;

import org.jspecify.annotations.Nullable;

/// An HTTP request that carries no GraphQL request.
final class HttpRefusal extends RuntimeException {

    // The request is in order: with the older media type that is a 200.
    private static final int NOT_FOUND_YET = 404;
    private static final int UNAUTHENTICATED = 401;

    private final int status;
    private final String code;
    private final long retryAfterSeconds;

    HttpRefusal(int status, String code, String reason) {
        this(status, code, reason, 0);
    }

    private HttpRefusal(int status, String code, String reason, long retryAfterSeconds) {
        super(reason, null, false, false);
        this.status = status;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /// A request of the right form with wrong content.
    static HttpRefusal badRequest(String reason) {
        return new HttpRefusal(400, "BAD_REQUEST", reason);
    }

    /// Of a hash that a client is to send again with its document. Clients know it by these words.
    static HttpRefusal persistedQueryNotFound() {
        return new HttpRefusal(NOT_FOUND_YET, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    /// Of a document that is not on the list of a strict service.
    static HttpRefusal operationNotKnown() {
        return new HttpRefusal(403, "OPERATION_NOT_KNOWN",
                "This service answers a list of known operations alone, and this is none of them.");
    }

    /// Of a subscription that was sent as if it had one answer.
    static HttpRefusal needsStream() {
        return new HttpRefusal(400, "SUBSCRIPTION_NEEDS_STREAM",
                "A subscription must come over a WebSocket, or with Accept: text/event-stream.");
    }

    /// Of a mutation by somebody who may be an operator, but has not said so, or not truly.
    static HttpRefusal unauthenticated() {
        return new HttpRefusal(UNAUTHENTICATED, "UNAUTHENTICATED",
                "A mutation needs the operator's token: send Authorization: Bearer, and the token.");
    }

    /// Of a mutation from elsewhere, where nobody can say who he is.
    static HttpRefusal notFromHere() {
        return new HttpRefusal(403, "FORBIDDEN",
                "Without jobgraph.operator.token, only who asks this machine at localhost may send mutations.");
    }

    static HttpRefusal overloaded() {
        return new HttpRefusal(503, "OVERLOADED", "Too many requests wait already; try again in a moment.", 1);
    }

    static HttpRefusal rateLimited(long retryAfterSeconds, long perMinute) {
        return new HttpRefusal(429, "RATE_LIMITED",
                "A client may ask for %d points a minute; try again in %d s.".formatted(perMinute, retryAfterSeconds),
                retryAfterSeconds);
    }

    static HttpRefusal late() {
        return new HttpRefusal(504, "DEADLINE_EXCEEDED", "The request took too long, and was stopped.");
    }

    String code() {
        return code;
    }

    /// When to try again; 0 when that is no use, or not known.
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    boolean asksWho() {
        return status == UNAUTHENTICATED;
    }

    int status(@Nullable String mediaType) {
        return status == NOT_FOUND_YET && MediaTypes.JSON.equals(mediaType) ? 200 : status;
    }
}
