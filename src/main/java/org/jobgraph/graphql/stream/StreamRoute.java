package org.jobgraph.graphql.stream;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jobgraph.graphql.Operations;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// `/graphql` for whoever wants more than one answer: over a WebSocket, or as an event stream.
@ApplicationScoped
public class StreamRoute {

    private static final String PATH = "/graphql";

    private final Operations operations;
    private final Runs runs;
    private final Timings timings;
    private final Sockets sockets;

    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("stream-reader-", 0).factory());

    StreamRoute(Operations operations, Runs runs, Timings timings, Sockets sockets) {
        this.operations = operations;
        this.runs = runs;
        this.timings = timings;
        this.sockets = sockets;
    }

    void register(@Observes Router router) {
        // Before SmallRye takes the WebSockets, behind the filters that may refuse them.
        router.route(PATH).order(-100).handler(context -> {
            if (wantsWebSocket(context)) {
                sockets.accept(context);
            } else {
                context.next();
            }
        });
        // Between the handler that reads a body and the one that answers with JSON.
        router.route(PATH).order(-2).handler(context -> {
            if (operations.wantsEvents(context)) {
                threads.execute(() -> stream(context));
            } else {
                context.next();
            }
        });
    }

    // While the server still listens: afterwards nobody could be told.
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        sockets.close();
        runs.finish();
    }

    // Not any upgrade: clients that know HTTP/2 offer it with every request.
    private static boolean wantsWebSocket(RoutingContext context) {
        return "websocket".equalsIgnoreCase(context.request().getHeader("Upgrade"));
    }

    private void stream(RoutingContext context) {
        operations.read(context).ifPresent(request -> {
            var events = new EventStream(context);
            var caller = operations.caller(context);
            var run = runs.prepare(() -> operations.start(request, caller), events);
            events.begin(run, timings);
            runs.begin(run);
        });
    }
}
