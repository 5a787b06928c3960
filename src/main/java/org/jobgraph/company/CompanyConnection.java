package org.jobgraph.company;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of employers. How many there are in all is counted only when somebody asks.
@Description("A page of employers, by slug.")
public record CompanyConnection(
        @NonNull @Description("The employers of this page, each with its cursor.") List<@NonNull CompanyEdge> edges,
        @NonNull @Description("The employers of this page.") List<@NonNull Company> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo) {

    static CompanyConnection of(Slice<Company> slice) {
        return new CompanyConnection(slice.edges(CompanyEdge::new), slice.nodes(), slice.pageInfo());
    }

    /// An employer of a page.
    @Description("An employer of a page.")
    public record CompanyEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The employer.") Company node) {
    }
}
