package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// Where a value comes from.
@Description("Where a value of a posting comes from.")
public enum Origin {
    @Description("The source says it in a field made for it.")
    PUBLISHED, @Description("Read out of a text of the source that says it.")
    PARSED, @Description("Concluded from something that does not say it.")
    INFERRED, @Description("Nobody says it.")
    ABSENT
}
