package org.jobgraph.intake.cluster.decide;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/// What becomes of the wish to keep postings apart.
@Union
@Description("What becomes of the wish to keep postings apart.")
public sealed interface SplitDuplicatesPayload permits DuplicatesDecided, UnknownPosting, NotOneJob {
}
