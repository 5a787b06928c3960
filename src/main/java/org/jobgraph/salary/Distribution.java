package org.jobgraph.salary;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// How wages are distributed.
@Description("How wages are distributed. An annual wage is 2,080 times the hourly one.")
public record Distribution(
        @NonNull @Description("Currency of every amount, ISO 4217.") String currency,
        @NonNull @Description("The time that every amount is for.") PayPeriod period,
        @NonNull @Description("Mean.") Amount mean,
        @NonNull @Description("10th percentile.") Amount p10,
        @NonNull @Description("25th percentile.") Amount p25,
        @NonNull @Description("50th percentile.") Amount median,
        @NonNull @Description("75th percentile.") Amount p75,
        @NonNull @Description("90th percentile.") Amount p90,
        @Nullable @Description("Relative standard error of the mean, percent; null when `meanStandardError` says why.") BigDecimal meanStandardErrorPercent,
        @NonNull @Description("The same with the reason when it is not there.") Statistic meanStandardError) {
}
