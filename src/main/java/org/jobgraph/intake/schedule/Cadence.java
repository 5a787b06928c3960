package org.jobgraph.intake.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;

/// How often a source is read.
sealed interface Cadence {

    /// The shortest time between two runs that anybody may ask for.
    Duration SHORTEST = Duration.ofMinutes(1);

    /// The longest time, far from where dates end.
    Duration LONGEST = Duration.ofDays(366);

    /// Every time of a calendar has come before, be it in a leap year.
    ZonedDateTime END = ZonedDateTime.of(2100, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /// When it is due after a moment.
    Instant next(Instant after);

    /// As it was written.
    String text();

    /// When it is due for the so many-th time after a moment.
    default Instant next(Instant after, int times) {
        var due = after;
        for (var time = 0; time < times; time++) {
            due = next(due);
        }
        return due;
    }

    /// Reads an ISO 8601 duration (`PT1H`), a number with a unit (`1h`), or a cron expression of Unix or Quartz, in UTC.
    ///
    /// @throws IllegalArgumentException when it is none, too often or too seldom; the message says what was expected
    static Cadence of(String written) {
        var text = written.strip();
        return text.contains(" ") ? cron(text) : every(text);
    }

    private static Cadence every(String text) {
        try {
            var iso = text.matches("\\d+[smhdSMHD]")
                    ? (text.matches(".*[dD]") ? "P" : "PT") + text
                    : text;
            var duration = Duration.parse(iso.toUpperCase(Locale.ROOT));
            if (duration.compareTo(SHORTEST) < 0) {
                throw new IllegalArgumentException(SHORTEST + " or longer expected, found " + text);
            }
            if (duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a year or shorter expected, found " + text);
            }
            return new Every(duration, text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("a duration such as PT1H or a cron expression expected, found " + text, e);
        }
    }

    private static Cadence cron(String text) {
        var type = text.split(" +", -1).length == 5 ? CronType.UNIX : CronType.QUARTZ;
        try {
            var cron = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(type)).parse(text).validate();
            // A day that no month has.
            if (ExecutionTime.forCron(cron).lastExecution(END).isEmpty()) {
                throw new IllegalArgumentException("it never comes");
            }
            return new Times(cron, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a duration such as PT1H or a cron expression of times that come expected, found " + text, e);
        }
    }

    record Every(Duration time, String text) implements Cadence {

        @Override
        public Instant next(Instant after) {
            return after.plus(time);
        }
    }

    record Times(Cron cron, String text) implements Cadence {

        // Far enough away for an expression that never comes again, as one with a year does.
        private static final Duration NEVER = Duration.ofDays(36_500);

        @Override
        public Instant next(Instant after) {
            return ExecutionTime.forCron(cron).nextExecution(after.atZone(ZoneOffset.UTC)).map(time -> time.toInstant())
                    .orElse(after.plus(NEVER));
        }
    }
}
