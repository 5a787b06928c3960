package org.jobgraph.graphql;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.RoutingContext;

/// Watches over the requests that run or wait: cancels those whose client goes away, or whose deadline passes.
@ApplicationScoped
class Cancellations {

    // How late a deadline may be noticed. Looking costs less than an alarm for each request.
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Set<Cancellation> watched = ConcurrentHashMap.newKeySet();
    private final long deadline;
    private final Thread clock;

    Cancellations(@ConfigProperty(name = "jobgraph.graphql.deadline") Duration deadline) {
        this.deadline = deadline.toNanos();
        this.clock = Thread.ofVirtual().name("deadlines").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.interrupt();
    }

    /// Watches over a request from now on.
    ///
    /// @param late answers when its deadline passes
    Cancellation watch(RoutingContext context, Runnable late) {
        var cancellation = new Cancellation(System.nanoTime() + deadline, late);
        watched.add(cancellation);
        context.addEndHandler(end -> {
            // Sent, or never to be: its work may still go on.
            if (watched.remove(cancellation) && end.failed()) {
                Thread.startVirtualThread(cancellation::cancel);
            }
        });
        return cancellation;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                var now = System.nanoTime();
                watched.removeIf(cancellation -> expires(cancellation, now));
            }
        } catch (InterruptedException _) {
            // the service ends
        }
    }

    private static boolean expires(Cancellation cancellation, long now) {
        var late = cancellation.isLate(now);
        if (late) {
            Thread.startVirtualThread(cancellation::expire);
        }
        return late;
    }
}
