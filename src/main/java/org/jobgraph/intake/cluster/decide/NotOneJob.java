package org.jobgraph.intake.cluster.decide;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Postings that are not taken for one job.
@Description("The postings are not taken for one job, so there is nothing to split. Nothing was done.")
public record NotOneJob(@NonNull @Description("Global id of the posting that is apart already, as given.") String postingId)
        implements
            SplitDuplicatesPayload {
}
