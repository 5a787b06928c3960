package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// A source was retired.
@Description("The source is not read any more; its postings stay, closed.")
public record SourceRetired(@Ignore String slug,
        @Description("How many of its postings were open, and are closed now.") int closed) implements RetireSourcePayload {
}
