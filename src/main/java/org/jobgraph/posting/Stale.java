package org.jobgraph.posting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A sign that an open posting may be none any more.
@Description("A sign that an open posting may be none any more.")
public record Stale(
        @NonNull @Description("What the sign is.") Kind kind,
        @NonNull @Description("The dates that it follows from, in words.") String evidence) {

    /// Hiring takes some six weeks; a posting that is three months old and still listed is often kept to collect applicants.
    private static final long LONG_DAYS = 90;

    /// What the sign is.
    @Description("What makes a posting look stale.")
    public enum Kind {
        @Description("A later run of its source was complete and did not see it; a source that lists only what is new never closes a posting.")
        NOT_SEEN_LATELY, @Description("The source has listed it for 90 days or more.")
        LONG_OPEN
    }

    /// @param lastComplete when the newest complete run of its source began; null when none was
    static @Nullable Stale of(JobPosting posting, @Nullable Instant lastComplete) {
        if (posting.status != PostingStatus.OPEN) {
            return null;
        }
        if (lastComplete != null && lastComplete.isAfter(posting.lastVerifiedAt)) {
            return new Stale(Kind.NOT_SEEN_LATELY, "last seen %s, not in the complete run of %s".formatted(
                    posting.lastVerifiedAt, lastComplete));
        }
        var since = posting.postedAt == null ? posting.firstSeenAt : posting.postedAt;
        var days = since.until(posting.lastVerifiedAt, ChronoUnit.DAYS);
        return days < LONG_DAYS
                ? null
                : new Stale(Kind.LONG_OPEN, "%s %s, still listed %s: %d days".formatted(
                        posting.postedAt == null ? "first seen" : "posted", since, posting.lastVerifiedAt, days));
    }
}
