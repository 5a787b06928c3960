package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// Whether one can apply.
@Description("Whether a posting is open.")
public enum PostingStatus {
    @Description("The source listed it when it was last looked at.")
    OPEN, @Description("The source does not list it any more.")
    CLOSED
}
