package org.jobgraph.rolling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

import org.jobgraph.Replica;

/// Clients that follow a subscription to its end.
final class Following {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SUBSCRIPTION = "{\"query\": \"subscription { dataChanged { version } }\"}";

    private Following() {
    }

    /// The lines of an event stream, when it has ended as it should.
    static CompletableFuture<List<String>> events(Replica replica) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(replica.at("/graphql")).header("Content-Type", "application/json")
                .header("Accept", "text/event-stream").POST(HttpRequest.BodyPublishers.ofString(SUBSCRIPTION)).build();
        var lines = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body();
        return CompletableFuture.supplyAsync(lines::toList, task -> Thread.ofVirtual().start(task));
    }

    /// The code that a WebSocket with a subscription is closed with.
    static CompletableFuture<Integer> closing(Replica replica) throws InterruptedException {
        var code = new CompletableFuture<Integer>();
        var begun = new CountDownLatch(1);
        var socket = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws").buildAsync(
                URI.create(replica.at("/graphql").toString().replace("http:", "ws:")), new WebSocket.Listener() {

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        from.request(1);
                        if (data.toString().contains("connection_ack")) {
                            return from.sendText("{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": " + SUBSCRIPTION + "}",
                                    true);
                        }
                        begun.countDown();
                        return CompletableFuture.completedStage(null);
                    }

                    @Override
                    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                        code.complete(status);
                        return CompletableFuture.completedStage(null);
                    }

                    @Override
                    public void onError(WebSocket from, Throwable error) {
                        code.completeExceptionally(error);
                    }
                }).join();
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        begun.await();
        return code;
    }
}
