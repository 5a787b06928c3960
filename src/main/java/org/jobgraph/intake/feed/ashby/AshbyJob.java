package org.jobgraph.intake.feed.ashby;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A job as Ashby's posting API writes it. Every key may be absent: boards recorded in 2025 have no `workplaceType`,
/// others no `address`, `team` or `compensation`.
///
/// @param isRemote null, false and absent say nothing
/// @param secondaryLocations objects on live boards, plain strings on some
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record AshbyJob(@Nullable String id, @Nullable String title, @Nullable String department, @Nullable String team,
        @Nullable String employmentType, @Nullable String location, @Nullable List<@Nullable AshbyPlace> secondaryLocations,
        @Nullable AshbyAddress address, @Nullable String publishedAt, @Nullable Boolean isListed,
        @Nullable Boolean isRemote, @Nullable String workplaceType, @Nullable String jobUrl, @Nullable String applyUrl,
        @Nullable String descriptionHtml, @Nullable Boolean shouldDisplayCompensationOnJobPostings,
        @Nullable Compensation compensation) {

    /// @param summaryComponents the tiers taken together
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Compensation(@Nullable String compensationTierSummary, @Nullable String scrapeableCompensationSalarySummary,
            @Nullable List<@Nullable Tier> compensationTiers, @Nullable List<@Nullable Component> summaryComponents) {
    }

    /// What one level or place pays.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tier(@Nullable String title, @Nullable List<@Nullable Component> components) {
    }

    /// @param compensationType `Salary`, `EquityPercentage`, `EquityCashValue`, `Bonus`, `Commission` and whatever comes
    /// @param interval `1 YEAR`, `1 MONTH`, `1 WEEK`, `1 HOUR`, `1 TIME`, `NONE`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Component(@Nullable String compensationType, @Nullable String interval, @Nullable String currencyCode,
            @Nullable BigDecimal minValue, @Nullable BigDecimal maxValue) {
    }
}
