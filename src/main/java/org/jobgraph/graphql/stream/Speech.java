package org.jobgraph.graphql.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jobgraph.graphql.Answer;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;

/// What this service says over a WebSocket, in the words of its dialect.
final class Speech {

    private static final JsonMapper JSON = new JsonMapper();

    private final ServerWebSocket socket;
    private final Dialect dialect;

    Speech(ServerWebSocket socket, Dialect dialect) {
        this.socket = socket;
        this.dialect = dialect;
    }

    /// A message about the connection itself.
    void say(String type, @Nullable JsonNode payload) {
        var message = JSON.createObjectNode().put("type", type);
        if (payload != null) {
            message.set("payload", payload);
        }
        write(message.toString());
    }

    /// Why the connection is closed next. The newer protocol says it with the closing alone.
    void lament(String reason) {
        if (dialect == Dialect.LEGACY) {
            say("connection_error", JSON.createObjectNode().put("message", reason));
        }
    }

    /// The answers of an operation.
    Outlet of(String id) {
        return new Outlet() {

            @Override
            public void next(Answer answer) {
                // The answer is JSON already, and may be long.
                Written.await(write("{\"id\":%s,\"type\":\"%s\",\"payload\":%s}".formatted(quoted(id), dialect.next(),
                        answer.json().toString(StandardCharsets.UTF_8))));
            }

            @Override
            public void refuse(Answer answer) {
                var errors = errors(answer);
                var message = JSON.createObjectNode().put("id", id).put("type", "error");
                Written.await(write(message.set("payload", dialect == Dialect.LEGACY ? errors.get(0) : errors).toString()));
            }

            @Override
            public void complete() {
                Written.await(write(JSON.createObjectNode().put("id", id).put("type", "complete").toString()));
            }
        };
    }

    private Future<Void> write(String text) {
        try {
            return socket.writeTextMessage(text);
        } catch (IllegalStateException closed) {
            return Future.failedFuture(closed);
        }
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static JsonNode errors(Answer answer) {
        try {
            return JSON.readTree(answer.json().getBytes()).get("errors");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
