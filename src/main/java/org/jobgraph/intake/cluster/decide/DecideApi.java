package org.jobgraph.intake.cluster.decide;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.graphql.ApiError;
import org.jobgraph.graphql.NodeId;
import org.jobgraph.intake.cluster.Key;
import org.jobgraph.posting.JobPosting;
import org.jobgraph.posting.PostingApi;
import org.jspecify.annotations.Nullable;

/// What operators decide about duplicates. Each method writes and commits by itself; what is asked of its payload is read
/// afterwards.
@GraphQLApi
public class DecideApi {

    private static final int MOST = 100;

    private final Deciding deciding;
    private final PostingApi postings;

    DecideApi(Deciding deciding, PostingApi postings) {
        this.deciding = deciding;
        this.postings = postings;
    }

    @Mutation
    @NonNull
    @Description("Says that a posting is another job than some that it was taken for. Later imports keep them apart.")
    public SplitDuplicatesPayload splitDuplicates(
            @NonNull @Name("input") @Description("Which ones.") SplitDuplicatesInput input) throws SQLException {
        checkCount("from", input.from, 1);
        var posting = key("posting", input.posting);
        return deciding.split(posting, input.from.stream().map(id -> key("from", id)).toList(), input.reason);
    }

    @Mutation
    @NonNull
    @Description("Says that postings are one job. Later imports keep them together.")
    public MergeDuplicatesPayload mergeDuplicates(
            @NonNull @Name("input") @Description("Which ones.") MergeDuplicatesInput input) throws SQLException {
        checkCount("postings", input.postings, 2);
        var named = input.postings.stream().map(id -> key("postings", id)).distinct().toList();
        if (named.size() < 2) {
            throw new ApiError.OutOfRange("postings", "two different ids", input.postings.getFirst() + " alone");
        }
        return deciding.merge(named, input.reason);
    }

    @Description("The posting that was named first, as it is now; null when it has just gone.")
    public CompletionStage<@Nullable JobPosting> posting(@Source DuplicatesDecided decided) {
        return postings.jobPosting(decided.id());
    }

    static String id(Key key) {
        return NodeId.of("JobPosting", key.text());
    }

    private static void checkCount(String argument, List<String> ids, int least) {
        if (ids.size() < least || ids.size() > MOST) {
            throw new ApiError.OutOfRange(argument, "a list of %d to %d ids".formatted(least, MOST), ids.size());
        }
    }

    private static Key key(String argument, String id) {
        try {
            return Key.of(NodeId.keyOf("JobPosting", argument, id));
        } catch (IllegalArgumentException _) {
            throw new ApiError.MalformedId(argument, id);
        }
    }
}
