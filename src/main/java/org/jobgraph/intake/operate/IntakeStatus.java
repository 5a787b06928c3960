package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;

/// How a run stands.
@Description("How a run of a source stands.")
public enum IntakeStatus {
    @Description("It is under way, or its process died and nobody took it over yet.")
    RUNNING, @Description("It saw everything that the source has.")
    COMPLETE, @Description("Something was missing; what is missing was not closed.")
    PARTIAL, @Description("The source, or a board of it, suddenly had suspiciously little; nothing of that was closed.")
    EMPTY_SUSPECT, @Description("Nothing could be read, or it was broken off; what was written before that stays.")
    FAILED
}
