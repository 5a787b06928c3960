package org.jobgraph.intake.feed.mapped;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Times822;
import org.jspecify.annotations.Nullable;

/// How a column writes points in time.
///
/// @param patterns the first that fits reads a cell
/// @param zone of times that are written without one; null when nobody said
record TimeFormats(List<TimePattern> patterns, @Nullable ZoneId zone) {

    static final TimeFormats AS_PUBLISHED = new TimeFormats(List.of(), null);

    /// The time in ISO 8601; a date stays a date. Text that no pattern fits stays as it is, for the judge to say so.
    @Nullable
    String iso(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var read = patterns.stream().flatMap(pattern -> Stream.ofNullable(pattern.read(cell, zone))).findFirst();
        return read.isPresent() ? read.get() : Times822.iso(cell);
    }
}
