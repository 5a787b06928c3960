package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;

/// How a source does.
@Description("How a source does.")
public enum HealthStatus {
    @Description("Its last run saw everything.")
    HEALTHY, @Description("Its last run missed something, or found suspiciously little; nothing was closed.")
    DEGRADED, @Description("Its last run could not read it.")
    FAILING, @Description("It had no complete run for three times as long as it should take.")
    STALE, @Description("Somebody paused it.")
    PAUSED, @Description("It is not read any more.")
    RETIRED, @Description("No postings were read from it yet, or never are.")
    UNKNOWN
}
