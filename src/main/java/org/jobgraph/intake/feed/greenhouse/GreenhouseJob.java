package org.jobgraph.intake.feed.greenhouse;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A post as Greenhouse's job board API writes it.
///
/// @param id of the post; several posts may share a job
/// @param internalJobId of the job; JSON's null for a prospect post, absent on some boards
/// @param firstPublished not documented, absent on some boards
/// @param companyName not documented, absent on some boards
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record GreenhouseJob(@Nullable String id, @JsonProperty("internal_job_id") @Nullable JsonNode internalJobId,
        @Nullable String title, @JsonProperty("updated_at") @Nullable String updatedAt,
        @JsonProperty("first_published") @Nullable String firstPublished,
        @JsonProperty("requisition_id") @Nullable String requisitionId, @Nullable Location location,
        @JsonProperty("absolute_url") @Nullable String absoluteUrl, @Nullable String language,
        @Nullable List<@Nullable Field> metadata, @JsonProperty("company_name") @Nullable String companyName,
        @Nullable String content, @Nullable List<@Nullable Department> departments,
        @Nullable List<@Nullable Office> offices,
        @JsonProperty("pay_input_ranges") @Nullable List<@Nullable PayInput> payInputRanges) {

    /// Free text: `NYC`, `Remote – US`, `SF; NYC`.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Location(@Nullable String name) {
    }

    /// A field that the employer made up.
    ///
    /// @param value text, a list of texts, a boolean, a number, an object or null
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Field(@Nullable String name, @Nullable JsonNode value) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Department(@Nullable String name) {
    }

    /// @param location where it is, in words; null for offices that are a region
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Office(@Nullable String name, @Nullable String location) {
    }

    /// Pay, which only answers for a single post have.
    ///
    /// @param title a place, or what is paid: `Annual Salary Range`
    /// @param blurb more in words, as HTML
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PayInput(@JsonProperty("min_cents") @Nullable BigDecimal minCents,
            @JsonProperty("max_cents") @Nullable BigDecimal maxCents,
            @JsonProperty("currency_type") @Nullable String currencyType, @Nullable String title, @Nullable String blurb) {
    }
}
