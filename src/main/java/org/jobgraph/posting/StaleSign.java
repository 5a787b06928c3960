package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// What the sign is.
@Description("What makes a posting look stale.")
public enum StaleSign {
    @Description("The day until which one could apply was over when the source still listed it.")
    EXPIRED, @Description("It was not seen for 14 days or more in which its source was read; a source that lists only what is new never closes a posting.")
    NOT_SEEN_LATELY, @Description("The source has listed it for 90 days or more.")
    LONG_OPEN
}
