package org.jobgraph.intake.store;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import org.jobgraph.intake.judge.Judge;

/// Judges batches on some threads and has them written on another, in their order, while the caller reads on. A few batches
/// are under way at most, so that memory does not depend on the source. After a batch that could not be written none is.
final class Conveyor implements AutoCloseable {

    /// Writes a batch and commits.
    @FunctionalInterface
    interface Writer {
        void write(Batch.Ready batch) throws SQLException;
    }

    private static final int UNDER_WAY = 3;

    private final Judge judge;
    private final Writer writer;
    private final ExecutorService judges = threads(judgesAtOnce(), "intake-judge");
    private final ExecutorService writing = threads(1, "intake-writer");
    private final Semaphore room = new Semaphore(UNDER_WAY);
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Conveyor(Judge judge, Writer writer) {
        this.judge = judge;
        this.writer = writer;
    }

    // One core for the reader, one for the database. No constant: a native executable would have the builder's cores.
    private static int judgesAtOnce() {
        return Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4);
    }

    private static ExecutorService threads(int count, String name) {
        return Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    /// Sends a batch on its way, when there is room.
    ///
    /// @throws SQLException when an earlier one could not be written
    void put(Batch batch) throws SQLException, InterruptedException {
        if (last.isCompletedExceptionally()) {
            drain();
        }
        room.acquire();
        last = CompletableFuture.supplyAsync(() -> batch.judged(judge), judges)
                .thenCombineAsync(last, (ready, _) -> write(ready), writing)
                .whenComplete((_, _) -> room.release());
    }

    private Void write(Batch.Ready ready) {
        try {
            writer.write(ready);
            return null;
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    /// Waits until all that was put is written.
    ///
    /// @throws SQLException when something could not be
    void drain() throws SQLException {
        try {
            last.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case SQLException refused -> throw refused;
                case RuntimeException bug -> throw bug;
                case Error broken -> throw broken;
                case null, default -> throw e;
            }
        }
    }

    /// Waits until nothing is under way, and lets the threads go.
    @Override
    public void close() {
        judges.close();
        writing.close();
    }
}
