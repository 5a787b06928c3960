package org.jobgraph;

import java.io.IOException;
import java.time.Duration;

import org.jobgraph.ops.embedded.EmbeddedDatabase;

import io.quarkus.runtime.Application;

/// The end of a process that uses the embedded database: first the application, which may still write, then the database.
final class Leaving {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leaving() {
    }

    static void atExit(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(database), "embedded database"));
    }

    private static void leave(EmbeddedDatabase database) {
        try {
            awaitApplication();
            database.leave();
        } catch (IOException e) {
            System.err.println("The embedded database was not left properly: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitApplication() throws InterruptedException {
        var application = Application.currentApplication();
        if (application != null) {
            var waiting = Thread.ofPlatform().daemon().start(application::awaitShutdown);
            waiting.join(PATIENCE);
        }
    }
}
