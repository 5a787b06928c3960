package org.jobgraph.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Times as mail writes them (`Mon, 02 Jan 2023 10:00:00 GMT`), which RSS and Indeed's feeds do too. The names of days and
/// zones are those of RFC 822; a wrong day of the week is not minded, an unknown zone is.
public final class Times822 {

    private static final Pattern MAIL = Pattern.compile(
            "(?:[A-Za-z]{3,9}\\.?,?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{4}|\\d{2})"
                    + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s+([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,4}))?)?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");

    /// Years of two digits from here on are of the last century, as RFC 2822 reads them.
    private static final int LAST_CENTURY = 50;

    private Times822() {
    }

    /// The time in ISO 8601, with its zone where it has one and without a time of day where it has none. Text that is no such
    /// time comes back as it is, so that whoever judges it sees what the source wrote.
    public static @Nullable String iso(@Nullable String published) {
        var text = Texts.orNull(published);
        if (text == null) {
            return null;
        }
        var found = MAIL.matcher(text);
        try {
            return found.matches() ? Objects.requireNonNullElse(iso(found), text) : text;
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static @Nullable String iso(Matcher found) {
        var month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
        var date = LocalDate.of(year(found.group(3)), month, Integer.parseInt(found.group(1)));
        if (found.group(4) == null) {
            return date.toString();
        }
        var second = found.group(6) == null ? 0 : Integer.parseInt(found.group(6));
        var time = LocalDateTime.of(date,
                LocalTime.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)), second));
        return found.group(7) == null ? time.toString() : zoned(time, found.group(7));
    }

    private static @Nullable String zoned(LocalDateTime time, String zone) {
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return time.atOffset(ZoneOffset.of(zone)).toString();
        }
        var hours = hours(zone.toUpperCase(Locale.ROOT));
        return hours == null ? null : time.atOffset(ZoneOffset.ofHours(hours)).toString();
    }

    private static @Nullable Integer hours(String zone) {
        return switch (zone) {
            case "GMT", "UT", "UTC", "Z" -> 0;
            case "EDT" -> -4;
            case "EST", "CDT" -> -5;
            case "CST", "MDT" -> -6;
            case "MST", "PDT" -> -7;
            case "PST" -> -8;
            default -> null;
        };
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < LAST_CENTURY ? 2000 : 1900);
    }
}
