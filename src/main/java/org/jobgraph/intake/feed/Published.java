package org.jobgraph.intake.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A posting as its source publishes it, the same shape for every format: text is text, nothing is interpreted. Made by
/// [#posting].
///
/// @param board where its row says that it stands on one; null where the document is one board's
/// @param html the description; formats that escape it have it unescaped here; not yet safe to show
/// @param company the employer's name where the feed gives one, else null
/// @param companyWebsite the employer's own site
/// @param language of the text, as the source writes it
/// @param employmentType the source's word for it
/// @param level the source's word for seniority or experience
/// @param applicantPlaces where applicants may live, as published; empty when the source does not say
/// @param pay what is paid in money for time; equity, bonus and commission are left out
/// @param expiresAt until when one can apply
public record Published(@Nullable String board, String externalId, @Nullable String requisitionId, String title, String html,
        @Nullable String company, @Nullable String companyWebsite, String url, @Nullable String applyUrl,
        @Nullable String department, @Nullable String team, @Nullable String language, @Nullable String employmentType,
        @Nullable String level, PublishedMode mode, List<String> applicantPlaces, PublishedPay pay,
        List<PublishedPlace> places, @Nullable String postedAt, @Nullable String updatedAt, @Nullable String expiresAt) {

    /// Begins a posting of which nothing more is known than what each has.
    public static PublishedBuilder posting(String externalId, String title, String url) {
        return new PublishedBuilder(externalId, title, url);
    }
}
