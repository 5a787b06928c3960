package org.jobgraph.training;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.PageInfo;
import org.jobgraph.graphql.Slice;

/// A page of training programs. How many there are in all is counted only when somebody asks.
@Description("A page of training programs, by name.")
public record TrainingProgramConnection(
        @NonNull @Description("The programs of this page, each with its cursor.") List<@NonNull TrainingProgramEdge> edges,
        @NonNull @Description("The programs of this page.") List<@NonNull TrainingProgram> nodes,
        @NonNull @Description("Where this page stands.") PageInfo pageInfo,
        @Ignore TrainingProgramFilter filter) {

    static TrainingProgramConnection of(Slice<TrainingProgram> slice, TrainingProgramFilter filter) {
        return new TrainingProgramConnection(slice.edges(TrainingProgramEdge::new), slice.nodes(), slice.pageInfo(), filter);
    }

    /// A program of a page.
    @Description("A training program of a page.")
    public record TrainingProgramEdge(
            @NonNull @Description("Its place in the order, for `after`.") String cursor,
            @NonNull @Description("The program.") TrainingProgram node) {
    }
}
