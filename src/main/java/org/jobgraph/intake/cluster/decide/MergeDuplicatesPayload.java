package org.jobgraph.intake.cluster.decide;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/// What becomes of the wish to take postings for one job.
@Union
@Description("What becomes of the wish to take postings for one job.")
public sealed interface MergeDuplicatesPayload permits DuplicatesDecided, UnknownPosting {
}
