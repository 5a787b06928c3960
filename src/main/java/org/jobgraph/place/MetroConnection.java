package org.jobgraph.place;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of metros.
@Description("A page of metropolitan and micropolitan areas, the most populous first.")
public record MetroConnection(
        @NonNull @Description("The areas of this page, each with its cursor.") List<@NonNull MetroEdge> edges,
        @NonNull @Description("The areas of this page.") List<@NonNull Metro> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Description("How many areas there are in all.") int totalCount) {

    static MetroConnection of(Slice<Metro> slice) {
        return new MetroConnection(slice.edges(MetroEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }

    /// A metro of a page.
    @Description("A metropolitan or micropolitan area of a page.")
    public record MetroEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The area.") Metro node) {
    }
}
