package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The time that a pay is for, how many of them make a year, and the words that say so.
public enum PayPeriod {
    HOUR(2080, "2,080 hours a year"), DAY(260, "260 days a year"), WEEK(52, "52 weeks a year"), MONTH(12,
            "12 months a year"), YEAR(
                    1, null), UNKNOWN(0, null);

    private static final Pattern SEVERAL = Pattern.compile("\\b(?:[2-9]|\\d\\d+)\\b");

    private final int aYear;
    private final @Nullable String assumption;

    PayPeriod(int aYear, @Nullable String assumption) {
        this.aYear = aYear;
        this.assumption = assumption;
    }

    /// Of them in a year; 0 when that cannot be said.
    int aYear() {
        return aYear;
    }

    /// What is assumed when a pay is taken for a year; null when nothing is.
    @Nullable
    String assumption() {
        return assumption;
    }

    /// The period that a source's word names: `1 YEAR`, `per-hour-wage`, `monthly`. `NONE`, `1 TIME`, `2 WEEK` and no word
    /// are UNKNOWN.
    static PayPeriod of(@Nullable String word) {
        if (word == null || SEVERAL.matcher(word).find()) {
            return UNKNOWN;
        }
        for (var part : word.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            var period = named(part);
            if (period != UNKNOWN) {
                return period;
            }
        }
        return UNKNOWN;
    }

    private static PayPeriod named(String part) {
        return switch (part) {
            case "hour", "hours", "hourly", "hr" -> HOUR;
            case "day", "days", "daily" -> DAY;
            case "week", "weeks", "weekly" -> WEEK;
            case "month", "months", "monthly" -> MONTH;
            case "year", "years", "yearly", "annual", "annually", "annum" -> YEAR;
            default -> UNKNOWN;
        };
    }
}
