package org.jobgraph.graphql.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.graphql.Caller;
import org.jobgraph.graphql.Operations;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;

/// The open WebSockets, as many as this process takes.
@ApplicationScoped
class Sockets {

    private static final Logger LOG = Logger.getLogger(Sockets.class);
    private static final int GOING_AWAY = 1001;

    private final Operations operations;
    private final Runs runs;
    private final Timings timings;
    private final int most;
    private final int mostRuns;
    private final boolean corsDecides;
    private final Set<Conversation> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Sockets(Operations operations, Runs runs, Timings timings,
            @ConfigProperty(name = "jobgraph.graphql.streams.connections") int most,
            @ConfigProperty(name = "jobgraph.graphql.streams.operations-per-connection") int mostRuns,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean corsDecides) {
        this.operations = operations;
        this.runs = runs;
        this.timings = timings;
        this.most = most;
        this.mostRuns = mostRuns;
        this.corsDecides = corsDecides;
    }

    /// How many are open.
    int count() {
        return open.size();
    }

    void accept(RoutingContext context) {
        if (closed) {
            operations.refuse(context, 503, "OVERLOADED", "This process ends; connect again.");
        } else if (open.size() >= most) {
            operations.refuse(context, 503, "TOO_MANY_CONNECTIONS", "This process takes %d WebSockets.".formatted(most));
        } else if (!corsDecides && isForeign(context.request())) {
            operations.refuse(context, 403, "CROSS_SITE_REQUEST",
                    "A page of another site may open a WebSocket only when quarkus.http.cors allows it.");
        } else if (offered(context.request()).noneMatch(protocol -> Dialect.of(protocol).isPresent())) {
            operations.refuse(context, 400, "UNKNOWN_SUBPROTOCOL",
                    "A WebSocket must offer one of the sub-protocols " + String.join(", ", Dialect.subProtocols()) + ".");
        } else {
            var caller = operations.caller(context);
            context.request().toWebSocket().onSuccess(socket -> begin(socket, context, caller));
        }
    }

    /// Closes them all, as a service that goes away does. Clients connect anew, elsewhere.
    void close() {
        closed = true;
        var closings = open.stream().map(conversation -> conversation.close(GOING_AWAY, "Going away")).toList();
        try {
            Future.join(closings).toCompletionStage().toCompletableFuture().get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            LOG.debug("Some clients did not say goodbye");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(ServerWebSocket socket, RoutingContext context, Caller caller) {
        Upgraded.done(context.request());
        var dialect = Dialect.of(socket.subProtocol()).orElseThrow();
        var conversation = new Conversation(socket, dialect, operations, caller, runs, mostRuns);
        open.add(conversation);
        conversation.begin(context.vertx(), timings, () -> open.remove(conversation));
        if (closed) {
            conversation.close(GOING_AWAY, "Going away");
        }
    }

    private static Stream<String> offered(HttpServerRequest request) {
        return request.headers().getAll("Sec-WebSocket-Protocol").stream().flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::trim);
    }

    // Browsers ask no permission for a WebSocket, but say whose page it is that opens it.
    private static boolean isForeign(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && !origin.substring(origin.indexOf("://") + 3).equalsIgnoreCase(request.getHeader("Host"));
    }
}
