package org.jobgraph.intake.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the requests to a host apart, whichever sources they are for.
final class Pace {

    // In System.nanoTime(): when the next request may go.
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    /// Takes the next turn at a host.
    ///
    /// @return how long to wait for it
    Duration turn(String host, Duration interval) {
        var now = System.nanoTime();
        var following = next.compute(host, (_, free) -> later(now, free == null ? now : free) + interval.toNanos());
        return Duration.ofNanos(Math.max(0, following - interval.toNanos() - now));
    }

    /// Leaves a host alone for a while.
    void hold(String host, Duration time) {
        var until = System.nanoTime() + time.toNanos();
        next.merge(host, until, Pace::later);
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
