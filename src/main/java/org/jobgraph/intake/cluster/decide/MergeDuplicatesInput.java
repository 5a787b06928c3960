package org.jobgraph.intake.cluster.decide;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which postings are one job.
@Description("Which postings are one job. All that each of them is taken for one with comes along.")
@Input("MergeDuplicatesInput")
public class MergeDuplicatesInput {

    @Id
    @NonNull
    @Description("Global ids of the postings, 2 to 100.")
    public List<@NonNull String> postings = List.of();

    @Description("Why, for others to read.")
    public @Nullable String reason;
}
