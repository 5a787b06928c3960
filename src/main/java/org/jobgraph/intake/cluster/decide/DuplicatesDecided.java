package org.jobgraph.intake.cluster.decide;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// It is decided.
///
/// @param id global id of the posting that was named first
@Description("It is decided: at once, and for later imports.")
public record DuplicatesDecided(@Ignore String id) implements SplitDuplicatesPayload, MergeDuplicatesPayload {
}
