package org.jobgraph.graphql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets as many requests run as there are connections to answer them, in the order they came. Some more wait, and who comes
/// when those places are taken too is told so at once: a pile-up helps nobody.
// Made at start-up, where a wrong number is to be told.
@Singleton
class Admission {

    private final Semaphore running;
    private final Semaphore waiting;
    private final int places;
    private final Duration patience;

    Admission(@ConfigProperty(name = "jobgraph.graphql.admission.running") int running,
            @ConfigProperty(name = "jobgraph.graphql.admission.waiting") int waiting,
            @ConfigProperty(name = "jobgraph.graphql.admission.patience") Duration patience) {
        this.running = new Semaphore(atLeastOne("running", running), true);
        this.waiting = new Semaphore(atLeastOne("waiting", waiting));
        this.places = waiting;
        this.patience = patience;
    }

    // With none, every request would wait for nothing.
    private static int atLeastOne(String property, int places) {
        if (places < 1) {
            throw new IllegalArgumentException(
                    "jobgraph.graphql.admission.%s must be 1 or more, but is %d".formatted(property, places));
        }
        return places;
    }

    /// Does `work` when it is its turn.
    ///
    /// @throws Cancelled when its client goes away before its turn
    /// @throws HttpRefusal 503 when too many wait already, or the turn does not come within the configured patience
    <T> T during(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    /// How many wait for their turn.
    int inQueue() {
        return places - waiting.availablePermits();
    }

    private void enter() {
        if (!waiting.tryAcquire()) {
            throw HttpRefusal.overloaded();
        }
        try {
            if (!Cancellation.waiting(() -> running.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS))) {
                throw HttpRefusal.overloaded();
            }
        } catch (InterruptedException _) {
            Cancellation.check();
            Thread.currentThread().interrupt();
            throw HttpRefusal.overloaded();
        } finally {
            waiting.release();
        }
    }
}
