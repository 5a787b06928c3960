package org.jobgraph.intake.feed.recruitee;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// An offer as Recruitee's careers sites write it. Its `position` is its place in a list, not what it is called.
///
/// @param id a number or text
/// @param status `published` on careers sites
/// @param description the first half of the text, `requirements` the second
/// @param remote may be true beside `hybrid` and `onSite`, and all three false
/// @param salary an object, or whatever the employer's export has
/// @param closeAt until when one can apply
/// @param translations by language; the title and the text above are one of them
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record RecruiteeOffer(@Nullable String id, @Nullable String title, @Nullable String status, @Nullable String description,
        @Nullable String requirements, @Nullable String location, @Nullable String city, @Nullable String country,
        @JsonProperty("state_name") @Nullable String stateName, @JsonProperty("state_code") @Nullable String stateCode,
        @JsonProperty("country_code") @Nullable String countryCode, @Nullable List<@Nullable Place> locations,
        @Nullable Boolean remote, @Nullable Boolean hybrid, @JsonProperty("on_site") @Nullable Boolean onSite,
        @Nullable String department, @JsonProperty("experience_code") @Nullable String experienceCode,
        @JsonProperty("employment_type_code") @Nullable String employmentTypeCode, @Nullable JsonNode salary,
        @JsonProperty("careers_url") @Nullable String careersUrl,
        @JsonProperty("careers_apply_url") @Nullable String careersApplyUrl,
        @JsonProperty("company_name") @Nullable String companyName, @JsonProperty("created_at") @Nullable String createdAt,
        @JsonProperty("published_at") @Nullable String publishedAt, @JsonProperty("updated_at") @Nullable String updatedAt,
        @JsonProperty("close_at") @Nullable String closeAt, @Nullable Map<String, @Nullable Words> translations) {

    /// @param name how the employer calls the place; `Germany/Remote`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(@Nullable String name, @Nullable String city, @Nullable String state, @Nullable String country,
            @JsonProperty("country_code") @Nullable String countryCode) {
    }

    /// An offer's words in a language.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Words(@Nullable String title, @Nullable String description, @Nullable String requirements) {
    }
}
