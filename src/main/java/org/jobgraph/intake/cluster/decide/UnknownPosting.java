package org.jobgraph.intake.cluster.decide;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A posting that is not there.
@Description("There is no such posting. Nothing was done.")
public record UnknownPosting(@NonNull @Description("Its global id, as given.") String postingId)
        implements
            SplitDuplicatesPayload,
            MergeDuplicatesPayload {
}
