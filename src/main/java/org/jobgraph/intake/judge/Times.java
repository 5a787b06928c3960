package org.jobgraph.intake.judge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Points in time as sources write them, always with an offset: a local time without one could be anywhere.
final class Times {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Times() {
    }

    static @Nullable Instant of(String field, @Nullable String published, List<Note> notes) {
        var text = Texts.orNull(published);
        if (text == null) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException e) {
            // Counted below, like a time that no posting can have.
        }
        notes.add(new Note(Note.Kind.UNREADABLE_DATE, field + " " + Texts.shortened(text)
                + ": expected such as 2025-06-23T20:38:33+00:00"));
        return null;
    }
}
