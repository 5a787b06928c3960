package org.jobgraph.intake.judge;

import java.time.Instant;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jspecify.annotations.Nullable;

/// The points in time that a source gives.
///
/// @param posted when it was posted
/// @param updated when it was changed
/// @param expires until when one can apply; the end of the day where the source gives a date
public record Dates(@Nullable Instant posted, @Nullable Instant updated, @Nullable Instant expires) {

    static Dates of(Published published, List<Note> notes) {
        return new Dates(Times.of("posted", published.postedAt(), notes), Times.of("updated", published.updatedAt(), notes),
                Times.until("expires", published.expiresAt(), notes));
    }
}
