package org.jobgraph.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What an official figure is of.
@Description("What an official figure is of: the nation, a state, a metropolitan area or the rest of a state.")
public class Area {

    /// Code of the United States.
    public static final String NATION = "99";

    @NonNull
    @Description("Code of the Bureau of Labor Statistics: 99, a two-digit FIPS code, a five-digit CBSA code or seven digits.")
    public String code;

    @NonNull
    @Description("What kind of area it is.")
    public AreaKind kind;

    @NonNull
    @Description("Title, as the newest wages that were imported print it.")
    public String name;
}
