package org.jobgraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/// Sends replies as JSON, compressed for a client that asks for it.
@ApplicationScoped
class Sender {

    private final Answers answers;

    Sender(Answers answers) {
        this.answers = answers;
    }

    void send(RoutingContext context, HttpRefusal refusal, @Nullable String mediaType) {
        if (refusal.retryAfterSeconds() > 0) {
            context.response().putHeader("Retry-After", Long.toString(refusal.retryAfterSeconds()));
        }
        send(context, new Reply(refusal.status(mediaType), mediaType == null ? MediaTypes.RESPONSE : mediaType,
                answers.of(refusal)));
    }

    void send(RoutingContext context, Reply reply) {
        var response = context.response();
        if (response.closed()) {
            return;
        }
        response.setStatusCode(reply.status()).putHeader("Content-Type", reply.mediaType() + "; charset=utf-8")
                .putHeader("Vary", "Accept, Accept-Encoding");
        try {
            response.end(coded(context, reply.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Buffer coded(RoutingContext context, Buffer body) throws IOException {
        var coding = body.length() < Coding.SMALLEST_CODED
                ? null
                : Coding.of(String.join(",", context.request().headers().getAll("Accept-Encoding")));
        if (coding == null) {
            return body;
        }
        context.response().putHeader("Content-Encoding", coding.token());
        return Buffer.buffer(coding.encode(body.getBytes()));
    }
}
