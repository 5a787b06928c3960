package org.jobgraph.intake.cluster.store;

import org.jobgraph.intake.cluster.Key;
import org.jspecify.annotations.Nullable;

/// What somebody decided about two postings.
///
/// @param isSplit whether they are two jobs; else they are one
public record Decision(Key one, Key other, boolean isSplit, @Nullable String reason) {

    /// In the order of their keys.
    public static Decision of(Key one, Key other, boolean isSplit, @Nullable String reason) {
        return one.compareTo(other) < 0 ? new Decision(one, other, isSplit, reason) : new Decision(other, one, isSplit, reason);
    }
}
