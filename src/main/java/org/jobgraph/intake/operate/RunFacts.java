package org.jobgraph.intake.operate;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// One run of a source, as it is in the database.
@Name("IntakeRun")
@Description("One run of a source: what was read, and what became of it. Read = accepted + rejected; accepted = inserted + "
        + "updated + unchanged.")
public record RunFacts(@Ignore long number, @Ignore String slug,
        @NonNull @Description("How it stands.") IntakeStatus status,
        @NonNull @Description("When it began.") Instant startedAt,
        @Nullable @Description("When it ended; null while it runs.") Instant finishedAt,
        @Description("Postings that were read so far.") int read,
        @Description("Postings that went in.") int accepted,
        @Description("Postings that did not; `problems` says why.") int rejected,
        @Description("Accepted ones that were new.") int inserted,
        @Description("Accepted ones that were there with other contents.") int updated,
        @Description("Accepted ones that were there as they are.") int unchanged,
        @Description("Postings that were open and are not there any more; only a complete run closes any.") int closed,
        @Ignore @Nullable Integer expected,
        @Nullable @Description("Why it is not complete, in words; null when it is, or still runs.") String detail)
        implements
            Node {

    static final String TYPE = "IntakeRun";

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of(TYPE, number);
    }

    boolean isFinished() {
        return status != IntakeStatus.RUNNING;
    }
}
