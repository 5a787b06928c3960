package org.jobgraph.intake.operate;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.intake.schedule.FeedState;
import org.jspecify.annotations.Nullable;

/// How a source does, and why one thinks so.
@Description("How a source does, and why one thinks so.")
public record SourceHealth(@NonNull @Description("In a word.") HealthStatus status,
        @NonNull @Description("In a sentence.") String reason,
        @Nullable @Description("Since when, as far back as its last runs tell; null when that is not known.") Instant since) {

    /// @param state null for a source that is read by command alone
    /// @param stateReason why it is paused, or null
    /// @param last the status of its last run that ended; null when there is none
    /// @param detail why that run was not complete
    /// @param since when runs began to end like this
    record Facts(boolean isBoard, @Nullable FeedState state, @Nullable Instant stateSince, @Nullable String stateReason,
            @Nullable Instant staleSince, @Nullable IntakeStatus last, @Nullable String detail, @Nullable Instant since) {
    }

    static SourceHealth of(Facts facts) {
        if (facts.state == FeedState.RETIRED) {
            return new SourceHealth(HealthStatus.RETIRED, "It is retired, and its postings are closed.", facts.stateSince);
        }
        if (facts.state == FeedState.PAUSED) {
            return new SourceHealth(HealthStatus.PAUSED,
                    facts.stateReason == null ? "It is paused." : "It is paused: " + facts.stateReason, facts.stateSince);
        }
        // Why there is no complete run says more than that there is none.
        if (facts.staleSince != null && (facts.last == null || facts.last == IntakeStatus.COMPLETE)) {
            return new SourceHealth(HealthStatus.STALE, "It is read too seldom: no complete run for three times its period.",
                    facts.staleSince);
        }
        return ofRuns(facts);
    }

    private static SourceHealth ofRuns(Facts facts) {
        var detail = facts.detail == null ? "no reason is known" : facts.detail;
        return switch (facts.last) {
            case null -> new SourceHealth(HealthStatus.UNKNOWN,
                    facts.isBoard ? "It was not read yet." : "No postings are read from it.", null);
            case COMPLETE -> new SourceHealth(HealthStatus.HEALTHY, "Its last run saw everything.", facts.since);
            case PARTIAL, EMPTY_SUSPECT -> new SourceHealth(HealthStatus.DEGRADED, "Its last run was partial: " + detail,
                    facts.since);
            case FAILED -> new SourceHealth(HealthStatus.FAILING, "Its last run failed: " + detail, facts.since);
            case RUNNING -> throw new IllegalStateException("a run that ended is not running");
        };
    }
}
