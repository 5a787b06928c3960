package org.jobgraph.reference.training;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A program as a file offers it, with the provider it names.
///
/// @param line where it stands in the file
/// @param roles slugs of the roles it is published to prepare for
record Offer(long line, Provider provider, Program program, List<String> roles, List<Award> awards) {

    /// The same with another provider and program.
    Offer with(Provider otherProvider, Program otherProgram) {
        return new Offer(line, otherProvider, otherProgram, roles, awards);
    }

    /// Who teaches.
    ///
    /// @param externalId the list's own number of it
    /// @param cityName as published, like the state
    /// @param citySlug where that is one of ours
    record Provider(String slug, @Nullable String externalId, String name, @Nullable String homepage,
            @Nullable String cityName, @Nullable String state, @Nullable String citySlug, List<String> licences) {

        Provider with(String otherSlug) {
            return new Provider(otherSlug, externalId, name, homepage, cityName, state, citySlug, licences);
        }
    }

    /// What is taught.
    ///
    /// @param externalId the list's own number of it
    /// @param cipCode field of study, "11.0201"
    record Program(String slug, @Nullable String externalId, String name, Kind kind,
            @Nullable String description, Length length, Content content, Terms terms, Cost cost,
            @Nullable String cipCode, @Nullable String url) {

        Program with(String otherSlug) {
            return new Program(otherSlug, externalId, name, kind, description, length, content, terms, cost, cipCode,
                    url);
        }
    }

    /// What completing it leads to.
    enum Kind {
        CERTIFICATE, COURSE, DEGREE, LICENCE, OTHER, UNKNOWN
    }

    /// How long it takes.
    ///
    /// @param text as published, "1–2 days"; hours are clock hours
    record Length(@Nullable String text, @Nullable BigDecimal hoursMin, @Nullable BigDecimal hoursMax) {
    }

    /// Where, when and what is taught.
    record Content(List<String> formats, List<String> schedules, List<String> curriculum, List<String> skills) {
        static final Content UNKNOWN = new Content(List.of(), List.of(), List.of(), List.of());
    }

    /// What it asks for and what comes with it.
    record Terms(@Nullable String prerequisites, @Nullable Integer mentoringSessions,
            @Nullable Integer freeRetakeMonths, @Nullable Boolean certificateOfCompletion) {
    }

    /// What it costs.
    ///
    /// @param total what a learner pays, null when nobody says; the parts as published
    record Cost(@Nullable BigDecimal total, @Nullable BigDecimal tuition, @Nullable BigDecimal fees,
            @Nullable BigDecimal booksAndMaterials, @Nullable BigDecimal suppliesAndTools,
            @Nullable BigDecimal other, @Nullable String currency) {
        static final Cost UNKNOWN = new Cost(null, null, null, null, null, null, null);
    }

    /// A prize it won.
    record Award(String name, String awardedBy, @Nullable Integer year) {
    }
}
