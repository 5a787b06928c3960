package org.jobgraph.graphql;

import org.jspecify.annotations.Nullable;

/// An HTTP request that carries no GraphQL request.
final class HttpRefusal extends RuntimeException {

    private final int status;
    private final String code;
    private final String reason;

    HttpRefusal(int status, String code, String reason) {
        super(reason, null, false, false);
        this.status = status;
        this.code = code;
        this.reason = reason;
    }

    /// A request of the right form with wrong content.
    static HttpRefusal badRequest(String reason) {
        return new HttpRefusal(400, "BAD_REQUEST", reason);
    }

    Reply reply(@Nullable String mediaType) {
        return new Reply(status, mediaType == null ? MediaTypes.RESPONSE : mediaType, Answers.refusal(code, reason));
    }
}
