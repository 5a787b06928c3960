package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// The words of sources for the time that a pay is for.
final class PayPeriodWords {

    private static final Pattern SEVERAL = Pattern.compile("\\b(?:[2-9]|\\d\\d+)\\b");

    private PayPeriodWords() {
    }

    /// The period that a source's word names: `1 YEAR`, `per-hour-wage`, `monthly`. `NONE`, `1 TIME`, `2 WEEK` and no word
    /// are UNKNOWN.
    static PayPeriod read(@Nullable String word) {
        if (word == null || SEVERAL.matcher(word).find()) {
            return PayPeriod.UNKNOWN;
        }
        for (var part : word.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            var period = named(part);
            if (period != PayPeriod.UNKNOWN) {
                return period;
            }
        }
        return PayPeriod.UNKNOWN;
    }

    private static PayPeriod named(String part) {
        return switch (part) {
            case "hour", "hours", "hourly", "hr" -> PayPeriod.HOUR;
            case "day", "days", "daily" -> PayPeriod.DAY;
            case "week", "weeks", "weekly" -> PayPeriod.WEEK;
            case "month", "months", "monthly" -> PayPeriod.MONTH;
            case "year", "years", "yearly", "annual", "annually", "annum" -> PayPeriod.YEAR;
            default -> PayPeriod.UNKNOWN;
        };
    }
}
