package org.jobgraph.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.place.PriceParity;

/// Wages divided by the price level of their area.
@Description("Wages a year divided by the all-items price parity of their area: what they buy at the nation's prices. US dollars, rounded to cents.")
public record PriceAdjusted(
        @NonNull @Description("Mean.") Amount mean,
        @NonNull @Description("10th percentile.") Amount p10,
        @NonNull @Description("25th percentile.") Amount p25,
        @NonNull @Description("50th percentile.") Amount median,
        @NonNull @Description("75th percentile.") Amount p75,
        @NonNull @Description("90th percentile.") Amount p90,
        @Description("Year of the price parity: that of the wages, or the nearest before that has one.") int baseYear,
        @NonNull @Description("The parity divided by.") PriceParity parity) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PriceAdjusted of(Distribution annual, PriceParity parity) {
        return new PriceAdjusted(adjust(annual.mean(), parity), adjust(annual.p10(), parity), adjust(annual.p25(), parity),
                adjust(annual.median(), parity), adjust(annual.p75(), parity), adjust(annual.p90(), parity), parity.year,
                parity);
    }

    private static Amount adjust(Amount amount, PriceParity parity) {
        return new Amount(amount.amount() == null ? null : divide(amount.amount(), parity),
                amount.atLeast() == null ? null : divide(amount.atLeast(), parity), amount.unavailable());
    }

    private static BigDecimal divide(BigDecimal dollars, PriceParity parity) {
        return dollars.multiply(HUNDRED).divide(parity.allItems, 2, RoundingMode.HALF_UP);
    }
}
