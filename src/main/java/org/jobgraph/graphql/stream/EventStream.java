package org.jobgraph.graphql.stream;

import java.nio.charset.StandardCharsets;

import org.jobgraph.graphql.Answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/// One operation over one HTTP response: Server-Sent Events as `graphql-sse` has them in its mode of distinct connections.
final class EventStream implements Outlet {

    private static final String COMMENT = ":\n\n";

    private final RoutingContext context;
    private final HttpServerResponse response;
    private boolean stalled;

    EventStream(RoutingContext context) {
        this.context = context;
        this.response = context.response();
    }

    /// Sends the head, and from then on a comment now and then, so that nobody in between takes the line for dead.
    void begin(Run run, Timings timings) {
        response.putHeader("Content-Type", "text/event-stream; charset=utf-8").putHeader("Cache-Control", "no-cache")
                .putHeader("X-Accel-Buffering", "no").putHeader("Vary", "Accept").setChunked(true);
        response.exceptionHandler(_ -> run.cancel());
        var keepAlive = context.vertx().setPeriodic(timings.keepAliveMillis(), _ -> keepAlive());
        response.closeHandler(_ -> run.cancel());
        run.atEnd(() -> context.vertx().cancelTimer(keepAlive));
        response.write(COMMENT);
        if (response.closed()) {
            run.cancel();
        }
    }

    @Override
    public void next(Answer answer) {
        Written.await(response.write(Buffer.buffer("event: next\ndata: ").appendBuffer(answer.json()).appendString("\n\n")));
    }

    // A browser's EventSource shows its page no other body than events.
    @Override
    public void refuse(Answer answer) {
        next(answer);
        complete();
    }

    @Override
    public void complete() {
        Written.await(response.end(Buffer.buffer("event: complete\ndata:\n\n", StandardCharsets.UTF_8.name())));
    }

    private void keepAlive() {
        if (!response.writeQueueFull()) {
            stalled = false;
            response.write(COMMENT);
        } else if (stalled) {
            context.request().connection().close();
        } else {
            stalled = true;
        }
    }
}
