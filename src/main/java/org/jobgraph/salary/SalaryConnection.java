package org.jobgraph.salary;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of wages. How many there are in all is counted only when somebody asks.
@Description("A page of wages.")
public record SalaryConnection(
        @NonNull @Description("The wages of this page, each with its cursor.") List<@NonNull SalaryEdge> edges,
        @NonNull @Description("The wages of this page.") List<@NonNull Salary> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Ignore SalaryListing listing) {

    static SalaryConnection of(Slice<Salary> slice, SalaryListing listing) {
        return new SalaryConnection(slice.edges(SalaryEdge::new), slice.nodes(), slice.pageInfo(), listing);
    }

    /// A row of a page.
    @Description("A row of wages of a page.")
    public record SalaryEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The wages.") Salary node) {
    }
}
