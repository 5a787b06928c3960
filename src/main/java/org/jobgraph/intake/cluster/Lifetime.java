package org.jobgraph.intake.cluster;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// From when until when a posting stood on its board.
///
/// @param start the earliest sign of it; null when nobody says
/// @param end when it was found gone; null while it stands
/// @param seen when it was first seen here; its source may say that it began long before
/// @param lastSeen when its board was last seen with it
public record Lifetime(@Nullable Instant start, @Nullable Instant end, @Nullable Instant seen, @Nullable Instant lastSeen) {

    /// @param posted as its source says
    /// @param seen when it was first seen here
    public static Lifetime of(@Nullable Instant posted, @Nullable Instant seen, @Nullable Instant closed) {
        return of(posted, seen, closed, null);
    }

    /// @param lastSeen null when nobody looked more than once
    public static Lifetime of(@Nullable Instant posted, @Nullable Instant seen, @Nullable Instant closed,
            @Nullable Instant lastSeen) {
        var start = posted == null || (seen != null && seen.isBefore(posted)) ? seen : posted;
        return new Lifetime(start, closed, seen, lastSeen);
    }

    boolean isOpen() {
        return end == null;
    }

    /// Whether there may have been a moment when both stood there. One that begins when the other ends has not met it.
    boolean meets(Lifetime other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /// The same of two of one board, where a look that shows the one and not the other tells more than when the other was closed.
    boolean meetsOnBoard(Lifetime other) {
        return meets(other) && !isGoneBefore(other) && !other.isGoneBefore(this);
    }

    private boolean isBefore(Lifetime other) {
        return end != null && other.start != null && !other.start.isBefore(end);
    }

    private boolean isGoneBefore(Lifetime other) {
        return end != null && lastSeen != null && (isAfter(other.start, lastSeen) || isAfter(other.seen, lastSeen));
    }

    private static boolean isAfter(@Nullable Instant moment, Instant last) {
        return moment != null && moment.isAfter(last);
    }
}
