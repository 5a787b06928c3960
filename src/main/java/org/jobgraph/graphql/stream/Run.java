package org.jobgraph.graphql.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.jobgraph.graphql.Answer;
import org.jobgraph.graphql.Started;

/// One operation of a stream, on a thread of its own from its start to its last answer.
final class Run implements Runnable {

    private static final Logger LOG = Logger.getLogger(Run.class);

    private final Supplier<Started> start;
    private final Outlet outlet;
    private final Answer failed;
    private final Latest events = new Latest();
    private final List<Runnable> endings = new ArrayList<>();
    private volatile boolean cancelled;

    /// @param failed what the client gets when the events break off
    Run(Supplier<Started> start, Outlet outlet, Answer failed) {
        this.start = start;
        this.outlet = outlet;
        this.failed = failed;
    }

    /// Has `action` done when this ends, and before the client is told so: it may use the operation's id again at once.
    void atEnd(Runnable action) {
        endings.add(action);
    }

    /// Ends it without another word to the client.
    void cancel() {
        cancelled = true;
        events.end();
    }

    /// Ends a subscription as if its events had ended.
    void finish() {
        events.end();
    }

    /// Ends it before it began, as if it had no events.
    void skip() {
        say(() -> {
            endings.forEach(Runnable::run);
            return outlet::complete;
        });
    }

    @Override
    public void run() {
        say(this::answered);
    }

    private void say(Supplier<Runnable> last) {
        try {
            var word = last.get();
            if (!cancelled) {
                word.run();
            }
        } catch (Written.Gone _) {
            LOG.debug("A client left before its answer");
        }
    }

    // Whatever happens, the place is given back.
    private Runnable answered() {
        try {
            return switch (start.get()) {
                case Started.Answered answered -> only(answered.answer());
                case Started.Streaming streaming -> follow(streaming);
            };
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return outlet::complete;
        } finally {
            endings.forEach(Runnable::run);
        }
    }

    private Runnable only(Answer answer) {
        if (!answer.hasData()) {
            return () -> outlet.refuse(answer);
        }
        next(answer);
        return outlet::complete;
    }

    private Runnable follow(Started.Streaming streaming) throws InterruptedException {
        streaming.events().subscribe(events);
        for (var event = events.take(); event != null; event = events.take()) {
            next(streaming.answer().apply(event));
        }
        var failure = events.failure();
        if (failure == null) {
            return outlet::complete;
        }
        LOG.error("The events of a subscription broke off", failure);
        return () -> outlet.refuse(failed);
    }

    private void next(Answer answer) {
        if (!cancelled) {
            outlet.next(answer);
        }
    }
}
