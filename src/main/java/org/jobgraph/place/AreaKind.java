package org.jobgraph.place;

import org.eclipse.microprofile.graphql.Description;

/// What kind of area an official wage is of.
@Description("What kind of area an official figure is of.")
public enum AreaKind {
    @Description("The United States, code 99.")
    NATION, @Description("A state or the District of Columbia, two-digit FIPS code.")
    STATE, @Description("Guam, Puerto Rico or the Virgin Islands, two-digit FIPS code.")
    TERRITORY, @Description("A metropolitan area, five-digit code.")
    METRO, @Description("The rest of a state, seven-digit code of the Bureau of Labor Statistics.")
    NONMETRO
}
