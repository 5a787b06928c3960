package org.jobgraph.posting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.company.Companies;
import org.jobgraph.company.Company;
import org.jobgraph.graphql.ApiError;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.graphql.NodeId;
import org.jobgraph.place.City;
import org.jobgraph.place.Metro;
import org.jobgraph.place.Places;
import org.jobgraph.role.Role;
import org.jobgraph.role.Roles;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Sources;
import org.jspecify.annotations.Nullable;

/// Questions about a posting.
@GraphQLApi
public class PostingApi {

    private final Snapshots snapshots;
    private final BatchLoader<JobPostings.LookUp, JobPosting> byKey;
    private final BatchLoader<Long, PostingText> texts;
    private final BatchLoader<Long, List<PostingLocation>> locations;
    private final BatchLoader<Long, Company> companies;

    PostingApi(Snapshots snapshots, JobPostings postings, Companies companies) {
        this.snapshots = snapshots;
        this.byKey = postings::byKey;
        this.texts = postings.textsLoader();
        this.locations = postings.locationsLoader();
        this.companies = companies.loader();
    }

    @Query
    @Description("The posting of an id, open or closed; null when there is none.")
    public CompletionStage<@Nullable JobPosting> jobPosting(
            @NonNull @Id @Name("id") @Description("Its global id.") String id) {
        try {
            return load(NodeId.keyOf("JobPosting", "id", id), Columns.ofPosting());
        } catch (IllegalArgumentException _) {
            throw new ApiError.MalformedId("id", id);
        }
    }

    @NonNull
    @Description("Who publishes it.")
    public org.jobgraph.source.Source source(@Source JobPosting posting) {
        return snapshots.find(Sources.class, sources -> sources.source(posting.sourceSlug)).orElseThrow();
    }

    @NonNull
    @Description("The employer.")
    public CompletionStage<Company> company(@Source JobPosting posting) {
        return Batches.load(companies, posting.companyId).thenApply(company -> company);
    }

    @NonNull
    @Description("Its text as HTML that is safe to show: no script, style or foreign picture.")
    public CompletionStage<String> descriptionHtml(@Source JobPosting posting) {
        return Batches.load(texts, posting.key).thenApply(text -> text.descriptionHtml);
    }

    @NonNull
    @Description("Its text without markup.")
    public CompletionStage<String> descriptionText(@Source JobPosting posting) {
        return Batches.load(texts, posting.key).thenApply(text -> text.descriptionText);
    }

    @NonNull
    @Description("Places of work in the order published; empty when it names none.")
    public CompletionStage<List<@NonNull PostingLocation>> locations(@Source JobPosting posting) {
        return Batches.load(locations, posting.key).thenApply(found -> found == null ? List.of() : found);
    }

    @Description("The city; null when the text names none that is surely known.")
    public @Nullable City city(@Source PostingLocation location) {
        var city = location.cityId;
        return city == null
                ? null
                : snapshots.find(Places.class, places -> Optional.ofNullable(places.byKey().get(city))).orElse(null);
    }

    @Description("The metropolitan area: the city's, or the one that the text names without a city; null when there is none.")
    public @Nullable Metro metro(@Source PostingLocation location) {
        var city = city(location);
        var code = city == null ? location.metroCode : city.metroCode;
        return code == null
                ? null
                : snapshots.find(Places.class, places -> Optional.ofNullable(places.byCode().get(code))).orElse(null);
    }

    @Description("The role that its title is for; null when the title names none that is known.")
    public @Nullable Role role(@Source JobPosting posting) {
        var slug = posting.roleSlug;
        return slug == null ? null : snapshots.find(Roles.class, roles -> roles.role(slug)).orElse(null);
    }

    private CompletionStage<@Nullable JobPosting> load(String key, Set<Columns> columns) {
        return Batches.load(byKey, new JobPostings.LookUp(PostingKey.of(key), columns));
    }

    @Produces
    @Singleton
    NodeFinder finder() {
        return new NodeFinder("JobPosting", key -> load(key, Columns.OWN));
    }
}
