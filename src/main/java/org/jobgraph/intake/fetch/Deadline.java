package org.jobgraph.intake.fetch;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// Until when something is to be done, by the machine's steady clock.
///
/// @param at in [System#nanoTime()]; null for never
public record Deadline(@Nullable Long at) {

    public static final Deadline NONE = new Deadline(null);

    /// A deadline so long from now.
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public boolean isOver() {
        return at != null && System.nanoTime() - at >= 0;
    }

    /// The time that is left, at the most `time`; never negative.
    public Duration atMost(Duration time) {
        if (at == null) {
            return time;
        }
        var left = Duration.ofNanos(Math.max(0, at - System.nanoTime()));
        return left.compareTo(time) < 0 ? left : time;
    }
}
