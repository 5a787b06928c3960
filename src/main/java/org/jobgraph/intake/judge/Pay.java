package org.jobgraph.intake.judge;

import java.math.BigDecimal;

import org.jobgraph.posting.Origin;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// What a posting pays.
///
/// @param min as exact as the text it was parsed from: "146.9K" is known to the hundred and has the scale -2
/// @param currency ISO 4217, or null when the source does not say
/// @param raw the source's own wording, or the sentence of the description that says it
/// @param origin INFERRED when the currency follows from where the posting is
/// @param annualMin for a year, under `assumption`; null when the period is unknown
/// @param assumption what was assumed to get from the period to the year; null for a pay by the year
public record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
        @Nullable PayPeriod period, @Nullable String raw, Origin origin, @Nullable BigDecimal annualMin,
        @Nullable BigDecimal annualMax, @Nullable String assumption) {

    static Pay absent(@Nullable String raw) {
        return new Pay(null, null, null, null, raw, Origin.ABSENT, null, null, null);
    }

    static Pay published(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
            PayPeriod period, @Nullable String raw, Origin origin) {
        return of(min, max, currency, period, raw, origin, Annualised.of(period, null));
    }

    /// @param currency what the sign or code of the text stands for
    static Pay parsed(PayText said, @Nullable String currency, PayPeriod period, String raw, Origin origin) {
        return of(said.min(), said.max(), currency, period, raw, origin, Annualised.of(period, said.months()));
    }

    private static Pay of(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, PayPeriod period,
            @Nullable String raw, Origin origin, Annualised annualised) {
        return new Pay(min, max, currency, period, raw, origin, annualised.amount(min), annualised.amount(max),
                annualised.assumption());
    }
}
