package org.jobgraph.intake.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A posting as its source publishes it, the same shape for every format: text is text, nothing is interpreted.
///
/// @param html the description; formats that escape it have it unescaped here; not yet safe to show
/// @param company the employer's name where the feed gives one, else null
/// @param employmentType the source's word for it
/// @param pay what is paid in money for time; equity, bonus and commission are left out
public record Published(String externalId, @Nullable String requisitionId, String title, String html,
        @Nullable String company, String url, @Nullable String applyUrl, @Nullable String department,
        @Nullable String team, @Nullable String language, @Nullable String employmentType, PublishedMode mode,
        PublishedPay pay, List<PublishedPlace> places, @Nullable String postedAt, @Nullable String updatedAt) {
}
