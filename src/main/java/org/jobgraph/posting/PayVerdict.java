package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// Where a pay stands among official wages.
@Description("Where the whole of a pay, from its lower to its upper end, stands among official wages.")
public enum PayVerdict {
    @Description("Below the lowest percentile that is published.")
    BELOW, @Description("Between two percentiles, `lower` and `upper`.")
    BETWEEN, @Description("Above the highest percentile that is published.")
    ABOVE, @Description("It begins below the lowest percentile, or nobody says where, and ends at `upper` or below.")
    UP_TO, @Description("It begins at `lower` or above and ends above the highest percentile, or nobody says where.")
    FROM, @Description("It begins below the lowest percentile and ends above the highest, or nobody says where it ends, or where it begins.")
    ALL
}
