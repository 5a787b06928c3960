package org.jobgraph.intake.operate;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.intake.schedule.FeedOrigin;
import org.jobgraph.intake.schedule.FeedState;
import org.jspecify.annotations.Nullable;

/// Where a source is read, and how often.
@Description("Where the postings of a source are read, and how often.")
public record SourceFeed(@NonNull @Description("Name of the format.") String format,
        @NonNull @Description("Where it is read; what lets somebody in is left out.") String address,
        @Nullable @Description("Name of the board, where somebody gave it.") String board,
        @Nullable @Description("Name of the employer, where somebody gave it.") String company,
        @NonNull @Description("How often: an ISO 8601 duration or a cron expression in UTC.") String every,
        @NonNull @Description("Whether it is read.") FeedState state,
        @NonNull @Description("Since when that is so.") Instant stateSince,
        @Nullable @Description("Why it is paused; null when nobody said.") String stateReason,
        @NonNull @Description("Who set it up.") FeedOrigin origin,
        @Nullable @Description("When it is due next; null when it is not read.") Instant nextRunAt) {
}
