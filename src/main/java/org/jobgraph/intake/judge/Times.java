package org.jobgraph.intake.judge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Points in time as sources write them: ISO 8601, RFC 822, seconds or milliseconds since 1970, dates alone. Where a zone is
/// missing, UTC is read: the date stays the one that readers of the source see, and the hour is off by half a day at most. A
/// date that orders day and month by a country's habit ("03/04/2025") is not read.
final class Times {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final int SECONDS_DIGITS = 10;

    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
    private static final Pattern ISO = Pattern
            .compile("(?<date>\\d{4}-\\d{2}-\\d{2})(?:[Tt ]+(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)"
                    + " ?(?<zone>Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern RFC_822 = Pattern
            .compile("(?:\\p{L}{3,9}, *)?(?<day>\\d{1,2}) (?<month>\\p{L}{3})\\p{L}* (?<year>\\d{4}|\\d{2})"
                    + "(?: (?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?: (?<zone>[+-]\\d{4}|[A-Z]{1,4}))?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /// The zones that RFC 822 names.
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("UT", "Z"), Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"), Map.entry("Z", "Z"), Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"));

    private Times() {
    }

    /// The moment that a text says; the first of its day when it is a date.
    static @Nullable Instant of(String field, @Nullable String published, List<Note> notes) {
        return of(field, published, LocalTime.MIN, notes);
    }

    /// The last moment that a text includes: the end of its day when it is a date.
    static @Nullable Instant until(String field, @Nullable String published, List<Note> notes) {
        return of(field, published, LocalTime.of(23, 59, 59), notes);
    }

    private static @Nullable Instant of(String field, @Nullable String published, LocalTime timeOfDates, List<Note> notes) {
        var text = Texts.orNull(published);
        if (text == null) {
            return null;
        }
        try {
            var time = read(text, timeOfDates);
            if (time != null && time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException e) {
            // Counted below, like a time that no posting can have.
        }
        notes.add(new Note(Note.Kind.UNREADABLE_DATE, field + " " + Texts.shortened(text)
                + ": expected such as 2025-06-23T20:38:33+00:00, 2025-06-23 or Mon, 23 Jun 2025 20:38:33 GMT, from 1990 on"));
        return null;
    }

    private static @Nullable Instant read(String text, LocalTime timeOfDates) {
        if (EPOCH.matcher(text).matches()) {
            var number = Long.parseLong(text);
            return text.length() > SECONDS_DIGITS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return at(LocalDate.parse(iso.group("date")), iso, timeOfDates);
        }
        var rfc = RFC_822.matcher(text);
        return rfc.matches() ? at(day(rfc), rfc, timeOfDates) : null;
    }

    private static LocalDate day(Matcher rfc) {
        var year = rfc.group("year");
        var month = rfc.group("month").substring(0, 1).toUpperCase(Locale.ROOT)
                + rfc.group("month").substring(1).toLowerCase(Locale.ROOT);
        return LocalDate.parse(rfc.group("day") + " " + month + " " + (year.length() == 2 ? "20" + year : year), DAY);
    }

    private static @Nullable Instant at(LocalDate date, Matcher found, LocalTime timeOfDates) {
        var time = found.group("time");
        var zone = found.group("zone");
        var offset = zone == null ? "Z" : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone);
        if (Character.isLetter(offset.charAt(0)) && !offset.equals("Z")) {
            return null;
        }
        return LocalDateTime.of(date, time == null ? timeOfDates : time(time)).toInstant(ZoneOffset.of(offset));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse((text.indexOf(':') == 1 ? "0" : "") + text.replace(',', '.'));
    }
}
