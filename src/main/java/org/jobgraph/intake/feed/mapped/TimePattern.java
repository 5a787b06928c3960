package org.jobgraph.intake.feed.mapped;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// One way of writing points in time.
sealed interface TimePattern {

    /// The time in ISO 8601, or null when the text is written otherwise.
    ///
    /// @param zone of times without one, or null
    @Nullable
    String read(String text, @Nullable ZoneId zone);

    /// @param pattern of [DateTimeFormatter], or `epochMillis` or `epochSeconds`
    /// @throws IllegalArgumentException when it is none
    static TimePattern of(String pattern) {
        return switch (pattern) {
            case "epochMillis" -> new Epoch(1000);
            case "epochSeconds" -> new Epoch(1);
            default -> new Words(DateTimeFormatter.ofPattern(strict(pattern), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        };
    }

    /// The 31st of February is no date, and a strict formatter says so, but wants "y" to be the year of an era; people mean the
    /// year, "u".
    private static String strict(String pattern) {
        var strict = new StringBuilder(pattern.length());
        var isQuoted = false;
        for (var i = 0; i < pattern.length(); i++) {
            var letter = pattern.charAt(i);
            isQuoted ^= letter == '\'';
            strict.append(letter == 'y' && !isQuoted && pattern.indexOf('G') < 0 ? 'u' : letter);
        }
        return strict.toString();
    }

    /// Seconds, or parts of them, since 1970.
    record Epoch(int partsOfASecond) implements TimePattern {

        @Override
        public @Nullable String read(String text, @Nullable ZoneId zone) {
            return text.matches("-?\\d{1,15}")
                    ? Instant.ofEpochMilli(Long.parseLong(text) * (1000 / partsOfASecond)).toString()
                    : null;
        }
    }

    /// As a formatter writes them.
    record Words(DateTimeFormatter formatter) implements TimePattern {

        /// Tables have whole columns of another form; failing costs far more than looking first.
        @Override
        public @Nullable String read(String text, @Nullable ZoneId zone) {
            var read = new ParsePosition(0);
            if (formatter.parseUnresolved(text, read) == null || read.getIndex() < text.length()) {
                return null;
            }
            try {
                return switch (formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)) {
                    case ZonedDateTime time -> time.toOffsetDateTime().toString();
                    case LocalDateTime time when zone != null -> time.atZone(zone).toOffsetDateTime().toString();
                    case Object date -> date.toString();
                };
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
