package org.jobgraph.intake.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the requests to a host apart, whichever sources they are for.
final class Pace {

    // In System.nanoTime(): when the next request may go, whoever sends it.
    private final Map<String, Long> next = new ConcurrentHashMap<>();
    // The same for those that want more time between theirs, which is no reason for others to wait.
    private final Map<String, Long> slow = new ConcurrentHashMap<>();
    // Until when a host wants to be left alone.
    private final Map<String, Long> held = new ConcurrentHashMap<>();

    /// Takes the next turn at a host.
    ///
    /// @param usual the time between any two requests to a host
    /// @param interval the time between the requests of those that ask for so much; `usual` or longer
    /// @return how long to wait for it
    synchronized Duration turn(String host, Duration usual, Duration interval) {
        var now = System.nanoTime();
        var own = host + ' ' + interval;
        var free = later(now, next.getOrDefault(host, now));
        var turn = later(free, slow.getOrDefault(own, free));
        if (turn == free) {
            next.put(host, free + usual.toNanos());
        }
        if (interval.compareTo(usual) > 0) {
            slow.put(own, turn + interval.toNanos());
        }
        return Duration.ofNanos(turn - now);
    }

    /// Leaves a host alone for a while.
    synchronized void hold(String host, Duration time) {
        var until = System.nanoTime() + time.toNanos();
        next.merge(host, until, Pace::later);
        held.merge(host, until, Pace::later);
    }

    /// How much longer a host wants to be left alone.
    synchronized Duration held(String host) {
        var now = System.nanoTime();
        return Duration.ofNanos(later(0, held.getOrDefault(host, now) - now));
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
