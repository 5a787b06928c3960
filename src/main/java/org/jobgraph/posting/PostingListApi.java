package org.jobgraph.posting;

import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.company.Company;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jobgraph.place.City;
import org.jobgraph.place.Metro;
import org.jobgraph.role.Role;
import org.jspecify.annotations.Nullable;

/// Lists of open postings: all, and those of a city, metro, role or employer.
@GraphQLApi
public class PostingListApi {

    private static final String ORDER = "In which order.";
    private static final String NEWEST = "NEWEST";

    private final BatchLoader<PageKey, Slice<JobPosting>> pages;
    private final BatchLoader<Listing, Integer> counts;

    PostingListApi(PostingPages postingPages) {
        this.pages = postingPages::pages;
        this.counts = postingPages::counts;
    }

    @Query
    @NonNull
    @Description("Open postings.")
    public CompletionStage<JobPostingConnection> jobPostings(
            @Name("orderBy") @DefaultValue(NEWEST) @Description(ORDER) JobPostingOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(Listing.ALL, first, after);
    }

    @NonNull
    @Description("Open postings that name the city as a place of work.")
    public CompletionStage<JobPostingConnection> jobPostings(@Source City city,
            @Name("orderBy") @DefaultValue(NEWEST) @Description(ORDER) JobPostingOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(Listing.of(city), first, after);
    }

    @NonNull
    @Description("Open postings that name a city of the metro as a place of work, each once.")
    public CompletionStage<JobPostingConnection> jobPostings(@Source Metro metro,
            @Name("orderBy") @DefaultValue(NEWEST) @Description(ORDER) JobPostingOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(Listing.of(metro), first, after);
    }

    @NonNull
    @Description("Open postings whose title is for the role.")
    public CompletionStage<JobPostingConnection> jobPostings(@Source Role role,
            @Name("orderBy") @DefaultValue(NEWEST) @Description(ORDER) JobPostingOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(Listing.of(role), first, after);
    }

    @NonNull
    @Description("Its open postings.")
    public CompletionStage<JobPostingConnection> jobPostings(@Source Company company,
            @Name("orderBy") @DefaultValue(NEWEST) @Description(ORDER) JobPostingOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(Listing.of(company), first, after);
    }

    @NonNull
    @Description("How many postings there are in all.")
    public CompletionStage<Integer> totalCount(@Source JobPostingConnection connection) {
        return Batches.load(counts, connection.listing());
    }

    @NonNull
    @Description("How many open postings name the city as a place of work.")
    public CompletionStage<Integer> openPostingCount(@Source City city) {
        return Batches.load(counts, Listing.of(city));
    }

    @NonNull
    @Description("How many open postings name a city of the metro as a place of work.")
    public CompletionStage<Integer> openPostingCount(@Source Metro metro) {
        return Batches.load(counts, Listing.of(metro));
    }

    @NonNull
    @Description("How many open postings have a title that is for the role.")
    public CompletionStage<Integer> openPostingCount(@Source Role role) {
        return Batches.load(counts, Listing.of(role));
    }

    @NonNull
    @Description("How many open postings it has.")
    public CompletionStage<Integer> openPostingCount(@Source Company company) {
        return Batches.load(counts, Listing.of(company));
    }

    private CompletionStage<JobPostingConnection> page(Listing listing, int first, @Nullable String after) {
        return Batches.load(pages, PageKey.of(listing, first, after, Columns.ofPage()))
                .thenApply(page -> JobPostingConnection.of(page, listing));
    }
}
