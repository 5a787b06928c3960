package org.jobgraph.intake.judge;

import java.math.BigDecimal;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// How a pay becomes that of a year.
///
/// @param periods in a year; null when that cannot be said
/// @param assumption what is assumed; null when nothing is
record Annualised(@Nullable BigDecimal periods, @Nullable String assumption) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /// @param months that are paid in a year, where a source says it; null for as many as it has
    static Annualised of(PayPeriod period, @Nullable BigDecimal months) {
        return switch (period) {
            // 52 weeks of 40 hours, as the wage statistics have it.
            case HOUR -> of(2080, "2,080 hours a year");
            case DAY -> of(260, "260 days a year");
            case WEEK -> of(52, "52 weeks a year");
            case MONTH -> ofMonths(months == null ? MONTHS : months);
            case YEAR -> of(1, null);
            case UNKNOWN -> new Annualised(null, null);
        };
    }

    private static Annualised of(long periods, @Nullable String assumption) {
        return new Annualised(BigDecimal.valueOf(periods), assumption);
    }

    private static Annualised ofMonths(BigDecimal months) {
        return new Annualised(months, months.toPlainString() + " months a year");
    }

    @Nullable
    BigDecimal amount(@Nullable BigDecimal amount) {
        return amount == null || periods == null ? null : amount.multiply(periods);
    }
}
