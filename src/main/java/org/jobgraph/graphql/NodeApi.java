package org.jobgraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.All;

/// Anything with an id, fetched again.
@GraphQLApi
public class NodeApi {

    private final Map<String, NodeFinder> finders;

    NodeApi(@All List<NodeFinder> finders) {
        this.finders = finders.stream().collect(Collectors.toUnmodifiableMap(NodeFinder::type, Function.identity()));
    }

    @Query
    @Description("What has a global id; null when it is not there any more.")
    public CompletionStage<? extends @Nullable Node> node(
            @NonNull @Id @Name("id") @Description("The `id` of anything that has one.") String id) {
        var parsed = NodeId.parse("id", id);
        var finder = finders.get(parsed.type());
        if (finder == null) {
            throw new ApiError.MalformedId("id", id);
        }
        try {
            return finder.byKey().apply(parsed.key());
        } catch (IllegalArgumentException _) {
            throw new ApiError.MalformedId("id", id);
        }
    }
}
