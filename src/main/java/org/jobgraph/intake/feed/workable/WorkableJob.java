package org.jobgraph.intake.feed.workable;

import java.util.List;

import org.jobgraph.intake.feed.Lists;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A job as Workable writes it, in the careers widget (one row for each place) or in the answers of version 3 that its
/// careers pages are made of (`results`, without a description).
///
/// @param code of the requisition
/// @param state the region in the widget; where `location` is an object, how far the job is: `published`
/// @param department one in the widget, a list in version 3
/// @param telecommuting true for remote work; false says nothing
/// @param workplace `remote`, `hybrid` or `on_site`, in version 3
/// @param type version 3's employment type
/// @param fullDescription `description`, requirements and benefits together
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record WorkableJob(@Nullable String shortcode, @Nullable String code, @Nullable String title, @Nullable String url,
        @JsonProperty("application_url") @Nullable String applicationUrl, @Nullable String shortlink,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> department,
        @Nullable Boolean telecommuting, @Nullable Boolean remote, @Nullable String workplace,
        @JsonProperty("employment_type") @Nullable String employmentType, @Nullable String type,
        @Nullable String experience, @Nullable String language, @Nullable Boolean isInternal, @Nullable String country,
        @Nullable String city, @Nullable String state, @Nullable Place location, @Nullable List<@Nullable Place> locations,
        @JsonProperty("published_on") @Nullable String publishedOn, @Nullable String published,
        @Nullable String description, @JsonProperty("full_description") @Nullable String fullDescription,
        @Nullable String requirements, @Nullable String benefits) {

    /// @param hidden true where the employer does not show the place
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(@Nullable String country, @Nullable String countryCode, @Nullable String city, @Nullable String region,
            @Nullable Boolean hidden) {
    }

    /// The places of this row, from wherever they stand.
    List<Place> places() {
        var several = Lists.present(locations);
        if (!several.isEmpty()) {
            return several;
        }
        return List.of(location == null ? new Place(country, null, city, state, null) : location);
    }

    /// The row's own word for how far the job is; the widget has none.
    @Nullable
    String stage() {
        return location == null ? null : state;
    }
}
