package org.jobgraph.intake.judge;

import java.math.BigDecimal;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// How a pay becomes that of a year.
///
/// @param periods of them in a year; null when that cannot be said
/// @param assumption what is assumed; null when nothing is
record Annualised(@Nullable Integer periods, @Nullable String assumption) {

    static Annualised of(PayPeriod period) {
        return switch (period) {
            // 52 weeks of 40 hours, as the wage statistics have it.
            case HOUR -> new Annualised(2080, "2,080 hours a year");
            case DAY -> new Annualised(260, "260 days a year");
            case WEEK -> new Annualised(52, "52 weeks a year");
            case MONTH -> new Annualised(12, "12 months a year");
            case YEAR -> new Annualised(1, null);
            case UNKNOWN -> new Annualised(null, null);
        };
    }

    @Nullable
    BigDecimal amount(@Nullable BigDecimal amount) {
        return amount == null || periods == null ? null : amount.multiply(BigDecimal.valueOf(periods));
    }
}
