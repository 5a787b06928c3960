package org.jobgraph.training;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/// What a program costs, or why nobody knows.
@Description("What a training program costs, or why there is no amount. The parts are quoted as published, also where they add up to another sum than the total.")
public record TrainingCost(
        @Nullable @Description("The published total; null when `unavailable` says why.") BigDecimal amount,
        @Nullable @Description("Currency of every amount, ISO 4217; null when no amount is published.") String currency,
        @Nullable @Description("Why there is no amount; null when there is one.") Unavailable unavailable,
        @Nullable @Description("Tuition; null when it is not published.") BigDecimal tuition,
        @Nullable @Description("Fees; null when they are not published.") BigDecimal fees,
        @Nullable @Description("Books and materials; null when they are not published.") BigDecimal booksAndMaterials,
        @Nullable @Description("Supplies and tools; null when they are not published.") BigDecimal suppliesAndTools,
        @Nullable @Description("Other costs; null when they are not published.") BigDecimal otherCosts) {

    /// Why there is no amount.
    @Name("TrainingCostUnavailable")
    @Description("Why a training program has no cost.")
    public enum Unavailable {
        @Description("Neither the provider nor a public list gives a price. That is not the same as free.")
        NOT_PUBLISHED
    }
}
