package org.jobgraph.place;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of cities.
@Description("A page of cities, the most populous first.")
public record CityConnection(
        @NonNull @Description("The cities of this page, each with its cursor.") List<@NonNull CityEdge> edges,
        @NonNull @Description("The cities of this page.") List<@NonNull City> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Description("How many cities match in all.") int totalCount) {

    static CityConnection of(Slice<City> slice) {
        return new CityConnection(slice.edges(CityEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }

    /// A city of a page.
    @Description("A city of a page.")
    public record CityEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The city.") City node) {
    }
}
