package org.jobgraph.posting;

import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Sources;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// Which postings are one job.
@GraphQLApi
@RegisterForReflection
public class DuplicatesApi {

    private final Snapshots snapshots;
    private final BatchLoader<Long, Duplicates> duplicates;
    private final BatchLoader<Long, List<String>> sources;

    DuplicatesApi(Snapshots snapshots, DuplicateTable table) {
        this.snapshots = snapshots;
        this.duplicates = table::duplicates;
        this.sources = table::sources;
    }

    @Description("The job that it and other postings offer, on this board or others; null when no other posting is known to.")
    public CompletionStage<@Nullable Duplicates> duplicates(@Source JobPosting posting) {
        return Batches.load(duplicates, posting.key);
    }

    @NonNull
    @Description("Who publishes it or another posting of the same job, by short name.")
    public CompletionStage<List<org.jobgraph.source.@NonNull Source>> sources(@Source JobPosting posting) {
        return Batches.load(sources, posting.key)
                .thenApply(slugs -> (slugs == null ? List.of(posting.sourceSlug) : slugs).stream().map(this::source).toList());
    }

    private org.jobgraph.source.Source source(String slug) {
        return snapshots.find(Sources.class, all -> all.source(slug)).orElseThrow();
    }
}
