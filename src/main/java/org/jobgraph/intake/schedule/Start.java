package org.jobgraph.intake.schedule;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.jobgraph.intake.Progress;
import org.jspecify.annotations.Nullable;

/// Waits for a run to have begun, or not.
final class Start implements Progress {

    private final CompletableFuture<Begun> begun = new CompletableFuture<>();

    @Override
    public void began(long run) {
        begun.complete(new Begun.Run(run));
    }

    @Override
    public void document(int documents, long rows) {
        // Who watches reads the run itself.
    }

    /// @param running the run that is under way; null when there is none that anybody sees
    void refused(@Nullable Long running, String why) {
        begun.complete(running == null ? new Begun.Impossible(why) : new Begun.Already(running));
    }

    void failed(Throwable cause) {
        begun.completeExceptionally(cause);
    }

    Begun await() throws InterruptedException {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run did not begin", e.getCause());
        }
    }
}
