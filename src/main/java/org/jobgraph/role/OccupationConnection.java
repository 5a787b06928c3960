package org.jobgraph.role;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of occupations.
@Description("A page of occupations, by code.")
public record OccupationConnection(
        @NonNull @Description("The occupations of this page, each with its cursor.") List<@NonNull OccupationEdge> edges,
        @NonNull @Description("The occupations of this page.") List<@NonNull Occupation> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Description("How many occupations match in all.") int totalCount) {

    static OccupationConnection of(Slice<Occupation> slice) {
        return new OccupationConnection(slice.edges(OccupationEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }

    /// An occupation of a page.
    @Description("An occupation of a page.")
    public record OccupationEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The occupation.") Occupation node) {
    }
}
