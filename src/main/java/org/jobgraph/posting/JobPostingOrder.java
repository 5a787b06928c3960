package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// Orders of postings.
@Description("Orders of postings.")
public enum JobPostingOrder {
    @Description("By `postedAt`, or `firstSeenAt` where the source gives no date, the newest first.")
    NEWEST
}
