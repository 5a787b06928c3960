package org.jobgraph.replica;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.jboss.logging.Logger;

/// What servers and processes come to by themselves.
final class Eventually {

    private static final Logger LOG = Logger.getLogger(Eventually.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Eventually() {
    }

    /// Waits until it is so, and says how long that took.
    static Duration await(String what, Callable<Boolean> condition) throws Exception {
        var began = System.nanoTime();
        while (!condition.call()) {
            assertTrue(System.nanoTime() - began < PATIENCE.toNanos(), what);
            Thread.sleep(50);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        LOG.infof("After %d ms: %s", took.toMillis(), what);
        return took;
    }
}
