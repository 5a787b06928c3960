package org.jobgraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/// Sends replies as JSON, compressed for a client that asks for it.
@ApplicationScoped
class Sender {

    private final ObjectMapper json;

    Sender(ObjectMapper json) {
        this.json = json;
    }

    void send(RoutingContext context, Reply reply) {
        var response = context.response();
        if (response.closed()) {
            return;
        }
        response.setStatusCode(reply.status()).putHeader("Content-Type", reply.mediaType() + "; charset=utf-8")
                .putHeader("Vary", "Accept, Accept-Encoding");
        try {
            response.end(Buffer.buffer(coded(context, json.writeValueAsBytes(reply.body()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] coded(RoutingContext context, byte[] bytes) throws IOException {
        var coding = bytes.length < Coding.SMALLEST_CODED
                ? null
                : Coding.of(String.join(",", context.request().headers().getAll("Accept-Encoding")));
        if (coding == null) {
            return bytes;
        }
        context.response().putHeader("Content-Encoding", coding.token());
        return coding.encode(bytes);
    }
}
