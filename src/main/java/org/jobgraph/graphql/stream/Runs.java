package org.jobgraph.graphql.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jobgraph.graphql.Operations;
import org.jobgraph.graphql.Started;

/// The operations that run on streams, as many as this process takes.
@ApplicationScoped
class Runs {

    private static final int PATIENCE_SECONDS = 2;

    private final Operations operations;
    private final int most;
    private final Semaphore places;
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("stream-", 0).factory());

    Runs(Operations operations, @ConfigProperty(name = "jobgraph.graphql.streams.operations") int most) {
        this.operations = operations;
        this.most = most;
        this.places = new Semaphore(most);
    }

    /// How many run.
    int count() {
        return running.size();
    }

    /// An operation that is not running yet. When this process has no place left, it is one that says so.
    Run prepare(Supplier<Started> start, Outlet outlet) {
        if (!places.tryAcquire()) {
            return refusing(outlet, most, "process");
        }
        var run = new Run(start, outlet, operations.refusal("INTERNAL", "The events of this subscription broke off."));
        running.add(run);
        run.atEnd(() -> {
            running.remove(run);
            places.release();
        });
        return run;
    }

    /// An operation that says nothing but that there are too many.
    Run refusing(Outlet outlet, int limit, String where) {
        var refusal = operations.refusal("TOO_MANY_OPERATIONS", "A %s streams %d operations at once; end one of them first."
                .formatted(where, limit));
        return new Run(() -> new Started.Answered(refusal), outlet, refusal);
    }

    void begin(Run run) {
        try {
            threads.execute(run);
        } catch (RejectedExecutionException _) {
            // The service ends: its clients begin anew, elsewhere.
            Thread.startVirtualThread(run::skip);
        }
    }

    /// Ends every subscription as if its events had ended, and lets the rest finish for a moment.
    void finish() {
        threads.shutdown();
        running.forEach(Run::finish);
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
