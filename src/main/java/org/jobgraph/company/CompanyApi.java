package org.jobgraph.company;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Questions that find employers.
@GraphQLApi
public class CompanyApi {

    private static final String ALL = "all";

    private final BatchLoader<String, Company> bySlug;
    private final BatchLoader<CompanyPageKey, Slice<Company>> pages;
    private final BatchLoader<String, Integer> counts;

    CompanyApi(Companies companies) {
        this.bySlug = companies::bySlug;
        this.pages = companies::pages;
        this.counts = companies::counts;
    }

    @Query
    @Description("The employer of a slug; null when there is none.")
    public CompletionStage<@Nullable Company> company(
            @NonNull @Name("slug") @Description("Short name of the employer.") String slug) {
        return Batches.load(bySlug, slug);
    }

    @Query
    @NonNull
    @Description("Employers, by slug.")
    public CompletionStage<CompanyConnection> companies(
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return Batches.load(pages, CompanyPageKey.of(first, after)).thenApply(CompanyConnection::of);
    }

    @NonNull
    @Description("How many employers there are in all.")
    public CompletionStage<Integer> totalCount(@Source CompanyConnection connection) {
        return Batches.load(counts, ALL);
    }

    @Produces
    @Singleton
    NodeFinder finder() {
        return new NodeFinder("Company", slug -> Batches.load(bySlug, slug));
    }
}
