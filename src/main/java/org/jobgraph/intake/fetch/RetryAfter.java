package org.jobgraph.intake.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/// The header by which a server says when it wants to be asked again: seconds or a date.
final class RetryAfter {

    /// One wrong header is no reason to leave a host alone until the process ends.
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DIGITS = 12;

    private RetryAfter() {
    }

    /// How long to wait; null when the header is not there or says nothing.
    static @Nullable Duration read(@Nullable String header, Clock clock) {
        if (header == null) {
            return null;
        }
        var said = header.strip();
        try {
            if (said.chars().allMatch(digit -> digit >= '0' && digit <= '9') && !said.isEmpty()) {
                return said.length() > DIGITS ? LONGEST : shorter(Duration.ofSeconds(Long.parseLong(said)));
            }
            var wait = Duration.between(clock.instant(), ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME));
            return wait.isNegative() ? Duration.ZERO : shorter(wait);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
