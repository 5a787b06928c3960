package org.jobgraph.intake.feed.smartrecruiters;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A posting as SmartRecruiters' posting API writes it: a list has the first half of the keys, the answer for a single
/// posting has those and `postingUrl`, `applyUrl`, `jobAd` and `compensation`.
///
/// @param name the title
/// @param defaultJobAd false for a further copy of the same posting
/// @param refNumber of the requisition
/// @param visibility `PUBLIC` on boards; whatever else is not for everybody
/// @param ref the address of the answer for this posting
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record SmartRecruitersPosting(@Nullable String id, @Nullable String name, @Nullable Boolean defaultJobAd,
        @Nullable String refNumber, @Nullable Company company, @Nullable String releasedDate, @Nullable Place location,
        @Nullable Label department, @Nullable Label typeOfEmployment, @Nullable Label experienceLevel,
        @Nullable String visibility, @Nullable Boolean active, @Nullable Language language, @Nullable String ref,
        @Nullable String postingUrl, @Nullable String applyUrl, @Nullable JobAd jobAd, @Nullable JsonNode compensation) {

    /// @param identifier as it stands in addresses, where its case counts
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Company(@Nullable String identifier, @Nullable String name) {
    }

    /// @param country ISO 3166-1 alpha-2, in lower case
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(@Nullable String city, @Nullable String region, @Nullable String country, @Nullable Boolean remote,
            @Nullable Boolean hybrid, @Nullable String fullLocation) {
    }

    /// A choice: `{}` where none was made.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Label(@Nullable String id, @Nullable String label) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Language(@Nullable String code) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record JobAd(@Nullable Parts sections) {
    }

    /// The four parts of a text, in the order that readers see.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Parts(@Nullable Part companyDescription, @Nullable Part jobDescription, @Nullable Part qualifications,
            @Nullable Part additionalInformation) {
    }

    /// @param title the heading
    /// @param text HTML
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(@Nullable String title, @Nullable String text) {
    }
}
