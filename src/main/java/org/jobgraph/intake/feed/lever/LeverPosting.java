package org.jobgraph.intake.feed.lever;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A posting as Lever's postings API writes it.
///
/// @param text the title
/// @param description opening and body together; `opening` beside it says the first half again
/// @param descriptionBody the body alone
/// @param country ISO 3166-1 alpha-2, of the first place
/// @param workplaceType `unspecified`, `on-site`, `remote` or `hybrid`
/// @param salaryRange `min`, `max`, `currency` and `interval`, such as `per-year-salary`, `per-hour-wage`
/// @param createdAt milliseconds since 1970, not documented; Lever says no time of change
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record LeverPosting(@Nullable String id, @Nullable String text, @Nullable Categories categories, @Nullable String country,
        @Nullable String description, @Nullable String descriptionBody, @Nullable List<@Nullable Section> lists,
        @Nullable String additional, @Nullable String hostedUrl, @Nullable String applyUrl, @Nullable String workplaceType,
        @Nullable JsonNode salaryRange, @Nullable String salaryDescriptionPlain, @Nullable String createdAt) {

    /// @param commitment the employment type, in the employer's words
    /// @param allLocations the first place among them
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Categories(@Nullable String location, @Nullable List<@Nullable String> allLocations, @Nullable String commitment,
            @Nullable String team, @Nullable String department, @Nullable String level) {

        static final Categories NONE = new Categories(null, null, null, null, null, null);
    }

    /// @param text the heading
    /// @param content list items without the list around them
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Section(@Nullable String text, @Nullable String content) {
    }
}
