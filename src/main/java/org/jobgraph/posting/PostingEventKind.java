package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// What can become of a posting.
@Description("What can become of a posting.")
public enum PostingEventKind {
    @Description("Its source says something else.")
    UPDATED, @Description("Its source does not list it any more.")
    CLOSED, @Description("It came again after it had closed.")
    REOPENED, @Description("It was recognised as an earlier posting that comes again under another id.")
    REPOSTED
}
