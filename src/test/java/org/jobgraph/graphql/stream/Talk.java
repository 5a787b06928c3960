package org.jobgraph.graphql.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/// A client's end of a WebSocket, as right or as wrong as a test wants it.
final class Talk implements WebSocket.Listener, AutoCloseable {

    static final String TRANSPORT = "graphql-transport-ws";
    static final String LEGACY = "graphql-ws";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private Talk(int port, String subProtocol) {
        socket = opening(port, subProtocol, this).join();
    }

    /// A connection on which nothing was said yet.
    static Talk open(String subProtocol) {
        return new Talk(RestAssured.port, subProtocol);
    }

    /// The same, to another server of this machine.
    static Talk open(int port, String subProtocol) {
        return new Talk(port, subProtocol);
    }

    /// A connection that is ready for operations.
    static Talk begun(String subProtocol) {
        var talk = open(subProtocol);
        talk.say("{'type': 'connection_init'}");
        talk.expect("connection_ack");
        if (subProtocol.equals(LEGACY)) {
            talk.expect("ka");
        }
        return talk;
    }

    static CompletableFuture<WebSocket> opening(int port, String subProtocol, WebSocket.Listener listener,
            String... header) {
        var builder = CLIENT.newWebSocketBuilder();
        if (header.length > 0) {
            builder.header(header[0], header[1]);
        }
        var asked = subProtocol.isEmpty() ? builder : builder.subprotocols(subProtocol);
        return asked.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), listener);
    }

    /// Sends a message; single quotes stand for double ones.
    Talk say(String message) {
        socket.sendText(message.replace('\'', '"'), true).join();
        return this;
    }

    void sayBytes() {
        socket.sendBinary(ByteBuffer.wrap(new byte[]{1, 2, 3}), true).join();
    }

    /// The next message, which must be of a type.
    JsonNode expect(String type) {
        var message = next();
        if (!message.path("type").asText().equals(type)) {
            throw new AssertionError("expected " + type + ", heard " + message);
        }
        return message;
    }

    /// The next message that is no keep-alive.
    JsonNode next() {
        try {
            var message = heard.poll(10, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("heard nothing" + (closed.isDone() ? ", closed with " + closed.join() : ""));
            }
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The code that the service closes with.
    int closeCode() {
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    boolean isQuiet() {
        return heard.isEmpty() && !closed.isDone();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                heard.add(JSON.readTree(part.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int statusCode, String reason) {
        closed.complete(statusCode);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
