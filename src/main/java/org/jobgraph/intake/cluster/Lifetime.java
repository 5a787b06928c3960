package org.jobgraph.intake.cluster;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// From when until when a posting stood on its board.
///
/// @param start the earliest sign of it; null when nobody says
/// @param end when it was found gone; null while it stands
public record Lifetime(@Nullable Instant start, @Nullable Instant end) {

    /// @param posted as its source says
    /// @param seen when it was first seen here
    public static Lifetime of(@Nullable Instant posted, @Nullable Instant seen, @Nullable Instant closed) {
        var start = posted == null || (seen != null && seen.isBefore(posted)) ? seen : posted;
        return new Lifetime(start, closed);
    }

    boolean isOpen() {
        return end == null;
    }

    /// Whether there may have been a moment when both stood there. One that begins when the other ends has not met it.
    boolean meets(Lifetime other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(Lifetime other) {
        return end != null && other.start != null && !other.start.isBefore(end);
    }
}
