package org.jobgraph.intake.judge;

import java.math.BigDecimal;

import org.jobgraph.posting.Origin;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// What a posting pays.
///
/// @param currency ISO 4217, or null when the source does not say
/// @param raw the source's own wording
/// @param annualMin for a year, under `assumption`; null when the period is unknown
/// @param assumption what was assumed to get from the period to the year; null for a pay by the year
public record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
        @Nullable PayPeriod period, @Nullable String raw, Origin origin, @Nullable BigDecimal annualMin,
        @Nullable BigDecimal annualMax, @Nullable String assumption) {

    static Pay absent(@Nullable String raw) {
        return new Pay(null, null, null, null, raw, Origin.ABSENT, null, null, null);
    }

    static Pay published(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
            PayPeriod period, @Nullable String raw) {
        var annualised = Annualised.of(period);
        return new Pay(min, max, currency, period, raw, Origin.PUBLISHED, annualised.amount(min), annualised.amount(max),
                annualised.assumption());
    }
}
