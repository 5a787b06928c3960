package org.jobgraph.graphql.stream;

import java.util.concurrent.CompletionException;

import io.vertx.core.Future;

/// Waits for what was written.
final class Written {

    private Written() {
    }

    /// @throws Gone when nobody is there to read it
    static void await(Future<Void> writing) {
        try {
            writing.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException _) {
            throw new Gone();
        }
    }

    /// The client is not there any more.
    static final class Gone extends RuntimeException {

        private Gone() {
            super("the client is gone", null, false, false);
        }
    }
}
