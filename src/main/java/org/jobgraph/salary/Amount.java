package org.jobgraph.salary;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// A wage, or why there is none.
@Description("A wage in US dollars, or why there is none.")
public record Amount(
        @Nullable @Description("The published amount; null when `unavailable` says why.") BigDecimal amount,
        @Nullable @Description("Lower bound of a top-coded wage; else null.") BigDecimal atLeast,
        @Nullable @Description("Why there is no amount; null when there is one.") Unavailable unavailable) {
}
