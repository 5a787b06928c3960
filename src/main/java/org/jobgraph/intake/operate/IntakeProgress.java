package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// How far a run has come.
@Description("How far a run has come.")
public record IntakeProgress(@NonNull @Description("The run.") RunFacts run,
        @Description("Postings that were read so far.") int read,
        @Description("Of them, those that went in.") int accepted,
        @Description("Of them, those that did not.") int rejected,
        @Nullable @Description("How many there are, as far as the documents that were opened say; null before the first is.") Integer total,
        @Description("Whether the run is over; no event follows then.") boolean finished) {

    static IntakeProgress of(RunFacts run) {
        var total = run.expected() == null ? null : Integer.valueOf(Math.max(run.expected(), run.read()));
        return new IntakeProgress(run, run.read(), run.accepted(), run.rejected(), total, run.isFinished());
    }
}
