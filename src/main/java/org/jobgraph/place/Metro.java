package org.jobgraph.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// A core based statistical area (CBSA): what official wages and price levels are published for.
@Description("A core based statistical area (CBSA) of the United States: whole counties around an urban core.")
public class Metro implements Node {

    @NonNull
    @Description("CBSA code, five digits.")
    public String code;

    @NonNull
    @Description("Official title, such as \"New York-Newark-Jersey City, NY-NJ\".")
    public String name;

    @NonNull
    @Description("Size class.")
    public MetroKind kind;

    @Description("Inhabitants in `populationYear`; null when no estimate is there.")
    public @Nullable Integer population;

    @Description("Year of the population estimate; null when there is none.")
    public @Nullable Short populationYear;

    @Ignore
    public @Nullable Integer documentId;

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Metro", code);
    }
}
