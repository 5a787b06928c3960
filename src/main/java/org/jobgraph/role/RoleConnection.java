package org.jobgraph.role;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of roles.
@Description("A page of roles, in the editors' order.")
public record RoleConnection(
        @NonNull @Description("The roles of this page, each with its cursor.") List<@NonNull RoleEdge> edges,
        @NonNull @Description("The roles of this page.") List<@NonNull Role> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Description("How many roles there are in all.") int totalCount) {

    static RoleConnection of(Slice<Role> slice) {
        return new RoleConnection(slice.edges(RoleEdge::new), slice.nodes(), slice.pageInfo(), slice.total());
    }

    /// A role of a page.
    @Description("A role of a page.")
    public record RoleEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The role.") Role node) {
    }
}
