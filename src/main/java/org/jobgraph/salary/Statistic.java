package org.jobgraph.salary;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// A published number, or why there is none.
@Description("A published number, or why there is none.")
public record Statistic(
        @Nullable @Description("The number; null when `unavailable` says why.") BigDecimal value,
        @Nullable @Description("Why there is no number; null when there is one.") Unavailable unavailable) {
}
