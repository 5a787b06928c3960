package org.jobgraph.intake.feed;

import org.jspecify.annotations.Nullable;

/// What a source says of where the work is done.
///
/// @param text its word ("Hybrid", "on-site"); wins over the flags
/// @param remote true only where a flag says so; a false or missing flag says nothing
public record PublishedMode(@Nullable String text, boolean remote) {

    public static final PublishedMode ABSENT = new PublishedMode(null, false);
}
