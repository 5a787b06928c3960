package org.jobgraph.posting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A sign that an open posting may be none any more.
@Description("A sign that an open posting may be none any more.")
public record Stale(
        @NonNull @Description("What the sign is.") StaleSign kind,
        @NonNull @Description("The dates that it follows from, in words.") String evidence) {

    /// Hiring takes some six weeks; a posting that is three months old and still listed is often kept to collect applicants.
    private static final long LONG_DAYS = 90;
    /// Two rounds of a source that is read once a week.
    private static final long UNSEEN_DAYS = 14;

    /// @param lastComplete when the newest complete run of its source began; null when none was
    static @Nullable Stale of(JobPosting posting, @Nullable Instant lastComplete) {
        if (posting.status != PostingStatus.OPEN) {
            return null;
        }
        if (posting.expiresAt != null && posting.expiresAt.isBefore(posting.lastVerifiedAt)) {
            return new Stale(StaleSign.EXPIRED,
                    "open until %s, still listed %s".formatted(posting.expiresAt, posting.lastVerifiedAt));
        }
        var unseen = lastComplete == null ? 0 : posting.lastVerifiedAt.until(lastComplete, ChronoUnit.DAYS);
        if (unseen >= UNSEEN_DAYS) {
            return new Stale(StaleSign.NOT_SEEN_LATELY,
                    "last seen %s; other boards of its source were read %s, %d days later, its own was not".formatted(
                            posting.lastVerifiedAt, lastComplete, unseen));
        }
        var since = posting.postedAt == null ? posting.firstSeenAt : posting.postedAt;
        var days = since.until(posting.lastVerifiedAt, ChronoUnit.DAYS);
        return days < LONG_DAYS
                ? null
                : new Stale(StaleSign.LONG_OPEN, "%s %s, still listed %s: %d days".formatted(
                        posting.postedAt == null ? "first seen" : "posted", since, posting.lastVerifiedAt, days));
    }
}
