package org.jobgraph.intake.feed.mapped;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Times822;
import org.jspecify.annotations.Nullable;

/// How a column writes points in time.
///
/// @param patterns of [DateTimeFormatter], or `epochMillis` or `epochSeconds`; the first that fits reads a cell
/// @param zone of times that are written without one; null when nobody said
record TimeFormats(List<String> patterns, @Nullable ZoneId zone) {

    static final TimeFormats AS_PUBLISHED = new TimeFormats(List.of(), null);

    private static final String MILLIS = "epochMillis";
    private static final String SECONDS = "epochSeconds";

    /// Whether a pattern is one.
    static boolean isPattern(String pattern) {
        try {
            return pattern.equals(MILLIS) || pattern.equals(SECONDS) || formatter(pattern) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The time in ISO 8601; a date stays a date. Text that no pattern fits stays as it is, for the judge to say so.
    @Nullable
    String iso(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var read = patterns.stream().flatMap(pattern -> Stream.ofNullable(fitting(pattern, cell))).findFirst();
        return read.isPresent() ? read.get() : Times822.iso(cell);
    }

    private @Nullable String fitting(String pattern, String cell) {
        try {
            return read(pattern, cell);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private String read(String pattern, String cell) {
        return switch (pattern) {
            case MILLIS -> Instant.ofEpochMilli(Long.parseLong(cell)).toString();
            case SECONDS -> Instant.ofEpochSecond(Long.parseLong(cell)).toString();
            default -> switch (formatter(pattern).parseBest(cell, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)) {
                case ZonedDateTime time -> time.toOffsetDateTime().toString();
                case LocalDateTime time when zone != null -> time.atZone(zone).toOffsetDateTime().toString();
                case Object date -> date.toString();
            };
        };
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
