package org.jobgraph.graphql.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.graphql.Operations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;

/// The connections of a process, on a server of this test's own: it ends, and the others go on.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class SocketsTest {

    @Inject
    Vertx vertx;

    @Inject
    Operations operations;

    @Inject
    Timings timings;

    private Sockets sockets;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        sockets = new Sockets(operations, new Runs(operations, 10), timings, 2, 10, false);
        var router = Router.router(vertx);
        router.route("/graphql").handler(sockets::accept);
        server = vertx.createHttpServer(new HttpServerOptions().setWebSocketSubProtocols(Dialect.subProtocols()))
                .requestHandler(router).listen(0).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void connections_atTheEndOfTheService_closeWith1001() {
        try (var newer = Talk.open(server.actualPort(), Talk.TRANSPORT);
                var older = Talk.open(server.actualPort(), Talk.LEGACY)) {
            newer.say("{'type': 'connection_init'}");
            newer.expect("connection_ack");
            newer.say("{'id': 'a', 'type': 'subscribe', 'payload': {'query': 'subscription { dataChanged { version } }'}}");
            newer.expect("next");
            sockets.close();
            assertEquals(1001, newer.closeCode());
            assertEquals(1001, older.closeCode());
            assertEquals(503, refusal());
        }
    }

    @Test
    void connection_overTheLimitOfTheProcess_isRefused() {
        try (var first = Talk.open(server.actualPort(), Talk.TRANSPORT);
                var second = Talk.open(server.actualPort(), Talk.TRANSPORT)) {
            assertEquals(503, refusal());
            first.say("{}").closeCode();
            second.say("{}").closeCode();
        }
    }

    private int refusal() {
        var refused = assertThrows(CompletionException.class,
                () -> Talk.opening(server.actualPort(), Talk.TRANSPORT, new WebSocket.Listener() {
                }).join());
        return assertInstanceOf(WebSocketHandshakeException.class, refused.getCause()).getResponse().statusCode();
    }
}
