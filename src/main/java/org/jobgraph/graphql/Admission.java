package org.jobgraph.graphql;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets as many requests run at once as processors and connections can serve, in the order they came. Some more wait, and who
/// comes when those places are taken too is told so at once: a pile-up helps nobody.
// Made at start-up, where a wrong number is to be told.
@Singleton
class Admission {

    // For what is held in memory, which a request that has a connection may wait for, and for who asks whether all is well.
    private static final int SPARE = 2;

    // More do not make it quicker, as statements take less time than what is made of them: they only wait for each other.
    private static final int EACH_PROCESSOR = 4;

    private final Semaphore running;
    private final Semaphore waiting;
    private final LongAdder refused = new LongAdder();
    private final int most;
    private final int places;
    private final Duration patience;

    @Inject
    Admission(@ConfigProperty(name = "jobgraph.graphql.admission.running") OptionalInt running,
            @ConfigProperty(name = "jobgraph.graphql.admission.waiting") int waiting,
            @ConfigProperty(name = "jobgraph.graphql.admission.patience") Duration patience,
            @ConfigProperty(name = "quarkus.datasource.reads.jdbc.max-size") int connections) {
        this(fewerThan(connections, running.orElseGet(() -> unlessSaid(connections))), waiting, patience);
    }

    Admission(int running, int waiting, Duration patience) {
        this.running = new Semaphore(atLeastOne("running", running), true);
        this.waiting = new Semaphore(atLeastOne("waiting", waiting));
        this.most = running;
        this.places = waiting;
        this.patience = patience;
    }

    private static int unlessSaid(int connections) {
        return Math.max(Math.min(Runtime.getRuntime().availableProcessors() * EACH_PROCESSOR, connections - SPARE), 1);
    }

    // If all held one, none could get what it waits for.
    private static int fewerThan(int connections, int running) {
        if (running >= connections) {
            throw new IllegalArgumentException(("jobgraph.graphql.admission.running must be less than"
                    + " quarkus.datasource.reads.jdbc.max-size, which is %d, but is %d").formatted(connections, running));
        }
        return running;
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

    /// How many may run at once.
    int most() {
        return most;
    }

    /// How many run.
    int running() {
        return most - running.availablePermits();
    }

    /// How many were told to come back later.
    long refused() {
        return refused.sum();
    }

    /// How much of what may run at once is wanted, from 0 to 1.
    double saturation() {
        return Math.min(1, (running() + inQueue()) / (double) most);
    }

    private HttpRefusal refusal() {
        refused.increment();
        return HttpRefusal.overloaded();
    }

    private void enter() {
        if (!waiting.tryAcquire()) {
            throw refusal();
        }
        try {
            if (!Cancellation.waiting(() -> running.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS))) {
                throw refusal();
            }
        } catch (InterruptedException _) {
            Cancellation.check();
            Thread.currentThread().interrupt();
            throw refusal();
        } finally {
            waiting.release();
        }
    }
}
