package org.jobgraph.place;

import org.eclipse.microprofile.graphql.Description;

/// Size class of a core based statistical area.
@Description("Size class of a core based statistical area.")
public enum MetroKind {
    @Description("Around an urban area of at least 50,000 inhabitants.")
    METROPOLITAN, @Description("Around an urban area of 10,000 to 50,000 inhabitants.")
    MICROPOLITAN
}
