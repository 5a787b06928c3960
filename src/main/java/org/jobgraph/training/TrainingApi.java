package org.jobgraph.training;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jobgraph.place.City;
import org.jobgraph.place.Places;
import org.jobgraph.role.Role;
import org.jobgraph.role.Roles;
import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/// Questions that find training programs.
@GraphQLApi
public class TrainingApi {

    private final Snapshots snapshots;
    private final BatchLoader<String, TrainingProgram> bySlug;
    private final BatchLoader<ProgramPageKey, Slice<TrainingProgram>> pages;
    private final BatchLoader<TrainingProgramFilter, Integer> counts;

    TrainingApi(Snapshots snapshots, TrainingPrograms programs, ProgramPages programPages) {
        this.snapshots = snapshots;
        this.bySlug = programs::bySlug;
        this.pages = programPages::pages;
        this.counts = programPages::counts;
    }

    @Query
    @Description("The training program of a slug; null when there is none.")
    public CompletionStage<@Nullable TrainingProgram> trainingProgram(
            @NonNull @Name("slug") @Description("Short name, such as \"noble-desktop-python-developer-certificate\".") String slug) {
        return Batches.load(bySlug, slug);
    }

    @Query
    @NonNull
    @Description("Training programs.")
    public CompletionStage<TrainingProgramConnection> trainingPrograms(
            @Name("filter") @Description("Which programs; all when absent.") @Nullable TrainingProgramFilter filter,
            @Name("orderBy") @DefaultValue("NAME") @Description("In which order.") TrainingProgramOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(filter == null ? TrainingProgramFilter.ALL : filter, first, after);
    }

    @NonNull
    @Description("Programs of providers in the city, by name.")
    public CompletionStage<TrainingProgramConnection> trainingPrograms(@Source City city,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(TrainingProgramFilter.ofCity(city.slug), first, after);
    }

    @NonNull
    @Description("Programs that prepare for the role, by name; `roles.origin` of each tells who says so.")
    public CompletionStage<TrainingProgramConnection> trainingPrograms(@Source Role role,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(TrainingProgramFilter.ofRole(role.slug), first, after);
    }

    @NonNull
    @Description("Its programs, by name.")
    public CompletionStage<TrainingProgramConnection> trainingPrograms(@Source Provider provider,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(TrainingProgramFilter.ofProvider(provider.slug), first, after);
    }

    @NonNull
    @Description("How many programs there are in all.")
    public CompletionStage<Integer> totalCount(@Source TrainingProgramConnection connection) {
        return isEmpty(connection.filter())
                ? CompletableFuture.completedFuture(0)
                : Batches.load(counts, connection.filter());
    }

    private CompletionStage<TrainingProgramConnection> page(TrainingProgramFilter filter, int first,
            @Nullable String after) {
        var key = ProgramPageKey.of(filter, first, after);
        return isEmpty(filter)
                ? CompletableFuture.completedFuture(TrainingProgramConnection.of(key.page(List.of()), filter))
                : Batches.load(pages, key).thenApply(page -> TrainingProgramConnection.of(page, filter));
    }

    /// Whether it names what nothing has, which needs no look into the database.
    private boolean isEmpty(TrainingProgramFilter filter) {
        var role = filter.role();
        var provider = filter.provider();
        var city = filter.city();
        return (role != null && snapshots.part(Roles.class).role(role).isEmpty())
                || (provider != null && snapshots.part(Providers.class).provider(provider).isEmpty())
                || (city != null && snapshots.part(Places.class).city(city).isEmpty());
    }
}
