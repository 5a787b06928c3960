package org.jobgraph;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what other processes do.
public final class Awaited {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Awaited() {
    }

    /// Waits until it is so.
    ///
    /// @param what for the message when it does not come in time
    public static void until(String what, Duration patience, BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + patience + " in vain until " + what);
            }
            Thread.sleep(LOOK_EVERY);
        }
    }
}
