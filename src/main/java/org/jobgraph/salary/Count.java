package org.jobgraph.salary;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// People employed, or why there is no number.
@Description("Wage and salary workers (not the self-employed), rounded to 10 by the publisher, or why there is no number.")
public record Count(
        @Nullable @Description("Persons; null when `unavailable` says why.") Integer count,
        @Nullable @Description("Why there is no count; null when there is one.") Unavailable unavailable,
        @Nullable @Description("Relative standard error of the count, percent; null when `standardError` says why.") BigDecimal standardErrorPercent,
        @NonNull @Description("The same with the reason when it is not there.") Statistic standardError) {
}
