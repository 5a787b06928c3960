package org.jobgraph.intake.operate;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Source;
import org.jobgraph.source.Sources;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// What there is to know of the intake of a source.
@GraphQLApi
@RegisterForReflection
public class IntakeApi {

    private final Snapshots snapshots;
    private final BatchLoader<Long, RunFacts> byId;
    private final BatchLoader<String, RunFacts> last;
    private final BatchLoader<Long, List<IntakeProblem>> problems;
    private final BatchLoader<Long, List<UnusedValue>> unused;
    private final BatchLoader<String, Integer> open;
    private final BatchLoader<String, SourceFeed> feeds;
    private final BatchLoader<String, SourceHealth> health;

    IntakeApi(Snapshots snapshots, IntakeRuns runs) {
        this.snapshots = snapshots;
        this.byId = runs::byId;
        this.last = runs::last;
        this.problems = runs::problems;
        this.unused = runs::unused;
        this.open = runs::open;
        this.feeds = runs::feeds;
        this.health = runs::health;
    }

    @NonNull
    @Description("How it does, judged by its last runs.")
    public CompletionStage<SourceHealth> health(@org.eclipse.microprofile.graphql.Source Source source) {
        return Batches.load(health, source.slug).thenApply(found -> found == null ? unknown() : found);
    }

    @Description("Its last run, be it under way or over; null when no postings were ever read from it.")
    public CompletionStage<@Nullable RunFacts> lastRun(@org.eclipse.microprofile.graphql.Source Source source) {
        return Batches.load(last, source.slug);
    }

    @NonNull
    @Description("How many of its postings are open.")
    public CompletionStage<Integer> openPostingCount(@org.eclipse.microprofile.graphql.Source Source source) {
        return Batches.load(open, source.slug).thenApply(count -> count == null ? 0 : count);
    }

    @Description("Where it is read, and how often; null when it is read by command alone, or holds no postings.")
    public CompletionStage<@Nullable SourceFeed> feed(@org.eclipse.microprofile.graphql.Source Source source) {
        return Batches.load(feeds, source.slug);
    }

    @NonNull
    @Description("The source that was read.")
    public Source source(@org.eclipse.microprofile.graphql.Source RunFacts run) {
        return snapshots.find(Sources.class, sources -> sources.source(run.slug())).orElseThrow();
    }

    @NonNull
    @Description("Why postings did not go in, the most frequent reason first.")
    public CompletionStage<List<@NonNull IntakeProblem>> problems(
            @org.eclipse.microprofile.graphql.Source RunFacts run) {
        return Batches.load(problems, run.number()).thenApply(found -> found == null ? List.of() : found);
    }

    @NonNull
    @Description("What postings that went in said and could not be used, the most frequent kind first. Known when the run has ended.")
    public CompletionStage<List<@NonNull UnusedValue>> unusedValues(
            @org.eclipse.microprofile.graphql.Source RunFacts run) {
        return Batches.load(unused, run.number()).thenApply(found -> found == null ? List.of() : found);
    }

    @NonNull
    @Description("The run that began.")
    public CompletionStage<@Nullable RunFacts> run(@org.eclipse.microprofile.graphql.Source IntakeStarted started) {
        return Batches.load(byId, started.number());
    }

    @NonNull
    @Description("The run that is under way.")
    public CompletionStage<@Nullable RunFacts> run(@org.eclipse.microprofile.graphql.Source IntakeAlreadyRunning already) {
        return Batches.load(byId, already.number());
    }

    @Produces
    @Singleton
    NodeFinder finder() {
        return new NodeFinder(RunFacts.TYPE, key -> Batches.load(byId, Long.valueOf(key)));
    }

    private static SourceHealth unknown() {
        return new SourceHealth(HealthStatus.UNKNOWN, "It is not there any more.", null);
    }
}
