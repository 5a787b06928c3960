package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;

/// How finely an occupation divides the labour market.
@Description("How finely an occupation divides the labour market.")
public enum OccupationLevel {
    @Description("All occupations together, 00-0000.")
    TOTAL, @Description("Major group, such as 15-0000.")
    MAJOR, @Description("Minor group, such as 15-1200.")
    MINOR, @Description("Broad occupation, such as 15-1250.")
    BROAD, @Description("Detailed occupation, such as 15-1254.")
    DETAILED
}
