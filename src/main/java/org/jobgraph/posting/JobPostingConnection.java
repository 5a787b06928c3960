package org.jobgraph.posting;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of open postings. How many there are in all is counted only when somebody asks.
@Description("A page of open postings.")
public record JobPostingConnection(
        @NonNull @Description("The postings of this page, each with its cursor.") List<@NonNull JobPostingEdge> edges,
        @NonNull @Description("The postings of this page.") List<@NonNull JobPosting> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Ignore Listing listing) {

    static JobPostingConnection of(Slice<JobPosting> slice, Listing listing) {
        return new JobPostingConnection(slice.edges(JobPostingEdge::new), slice.nodes(), slice.pageInfo(), listing);
    }

    /// A posting of a page.
    @Description("A posting of a page.")
    public record JobPostingEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The posting.") JobPosting node) {
    }
}
