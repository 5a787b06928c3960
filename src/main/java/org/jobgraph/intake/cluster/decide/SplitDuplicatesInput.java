package org.jobgraph.intake.cluster.decide;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which posting is another job than some.
@Description("Which posting is another job than some that it was taken for.")
@Input("SplitDuplicatesInput")
public class SplitDuplicatesInput {

    @Id
    @NonNull
    @Description("Global id of the posting.")
    public String posting = "";

    @Id
    @NonNull
    @Description("Global ids of the postings that it is another job than, 1 to 100.")
    public List<@NonNull String> from = List.of();

    @Description("Why, for others to read.")
    public @Nullable String reason;
}
