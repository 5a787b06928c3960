package org.jobgraph.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Where the primary was, and when: so how long ago a standby's position was the newest one is known without comparing clocks,
/// and stays known while nobody writes.
final class Trail {

    // Looks; an hour of them.
    private static final int LONGEST = 3_600;

    private final Deque<Step> ahead = new ArrayDeque<>();
    private boolean met;

    /// The primary was at `position`.
    void add(Instant at, long position) {
        var last = ahead.peekLast();
        if (last == null || last.position < position) {
            ahead.addLast(new Step(at, position));
        }
        if (ahead.size() > LONGEST) {
            ahead.removeFirst();
        }
    }

    /// How long the primary has been where the standby is not yet.
    Duration lag(Standing standby, Instant now) {
        while (!ahead.isEmpty() && ahead.getFirst().position <= standby.position()) {
            ahead.removeFirst();
            met = true;
        }
        var next = ahead.peekFirst();
        if (next == null) {
            return Duration.ZERO;
        }
        var seen = Duration.between(next.at, now);
        var quiet = standby.quiet();
        // It was behind before anybody looked.
        return met || quiet == null || quiet.compareTo(seen) < 0 ? seen : quiet;
    }

    void clear() {
        ahead.clear();
        met = false;
    }

    private record Step(Instant at, long position) {
    }
}
