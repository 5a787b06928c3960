package org.jobgraph.training;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of providers.
@Description("A page of providers, by name.")
public record ProviderConnection(
        @NonNull @Description("The providers of this page, each with its cursor.") List<@NonNull ProviderEdge> edges,
        @NonNull @Description("The providers of this page.") List<@NonNull Provider> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Description("How many providers there are in all.") int totalCount) {

    static ProviderConnection of(Slice<Provider> slice) {
        return new ProviderConnection(slice.edges(ProviderEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }

    /// A provider of a page.
    @Description("A provider of a page.")
    public record ProviderEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The provider.") Provider node) {
    }
}
