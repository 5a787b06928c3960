package org.jobgraph.graphql;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/// Sends replies as JSON, compressed for a client that asks for it, with what caches need to know; or says that what the
/// client has still holds.
@Singleton
class Sender {

    // Authorization too, though no answer depends on it: what a cache keeps for everybody is no answer to who says a name.
    private static final String VARY = "Accept, Accept-Encoding, Authorization";
    private static final int NOT_MODIFIED = 304;

    private final Answers answers;
    private final CacheControl cacheControl;

    Sender(Answers answers, CacheControl cacheControl) {
        this.answers = answers;
        this.cacheControl = cacheControl;
    }

    void send(RoutingContext context, HttpRefusal refusal, @Nullable String mediaType) {
        if (refusal.retryAfterSeconds() > 0) {
            context.response().putHeader("Retry-After", Long.toString(refusal.retryAfterSeconds()));
        }
        if (refusal.asksWho()) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        send(context, new Reply(refusal.status(mediaType), mediaType == null ? MediaTypes.RESPONSE : mediaType,
                answers.of(refusal)));
    }

    void send(RoutingContext context, Reply reply) {
        var request = context.request();
        var response = context.response();
        if (response.closed()) {
            return;
        }
        response.putHeader(HttpHeaders.VARY, VARY).putHeader(HttpHeaders.CACHE_CONTROL, cacheControl.of(request, reply));
        var coding = reply.content().fit(wish(request));
        if (CacheControl.isForEverybody(request, reply)) {
            var tag = EntityTag.of(reply.content(), reply.mediaType(), coding);
            response.putHeader(HttpHeaders.ETAG, tag);
            if (EntityTag.isKnown(request, tag)) {
                response.setStatusCode(NOT_MODIFIED).end();
                return;
            }
        }
        send(request, response.setStatusCode(reply.status()), reply, coding);
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, Reply reply, @Nullable Coding coding) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, reply.mediaType() + "; charset=utf-8");
        if (coding != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        var body = reply.content().in(coding);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length())).end();
        } else {
            response.end(body);
        }
    }

    /// The coding that a client likes best; null when it wants none.
    static @Nullable Coding wish(HttpServerRequest request) {
        return Coding.of(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_ENCODING)));
    }
}
