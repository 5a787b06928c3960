package org.jobgraph.posting;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// What a posting pays. Nothing is converted between currencies.
@Description("What a posting pays, as its source publishes it. Nothing is converted between currencies.")
public record Pay(
        @Nullable @Description("Lower end, in `currency` a `period`; null when it is open, and when only `raw` is known.") BigDecimal min,
        @Nullable @Description("Upper end, in `currency` a `period`; null when it is open, and when only `raw` is known.") BigDecimal max,
        @Nullable @Description("Currency, ISO 4217; null when the source does not say.") String currency,
        @Nullable @Description("What the amounts are paid for; null when only `raw` is known.") PayPeriod period,
        @Nullable @Description("The source's own wording; null when it publishes numbers alone.") String raw,
        @NonNull @Description("Where the amounts come from.") Origin origin,
        @Nullable @Description("The same for a year; null when the period is unknown.") AnnualPay annualised) {

    static Pay of(JobPosting posting) {
        var isKnown = posting.annualMin != null || posting.annualMax != null;
        return new Pay(posting.payMin, posting.payMax, posting.payCurrency, posting.payPeriod, posting.payRaw,
                posting.payOrigin,
                isKnown ? new AnnualPay(posting.annualMin, posting.annualMax, posting.annualAssumption) : null);
    }

    /// A pay taken for a year.
    @Description("A pay taken for a year.")
    public record AnnualPay(
            @Nullable @Description("Lower end, in the currency of the pay; null when it is open.") BigDecimal min,
            @Nullable @Description("Upper end, in the currency of the pay; null when it is open.") BigDecimal max,
            @Nullable @Description("What was assumed to get to the year; null for a pay by the year.") String assumption) {
    }
}
