package org.jobgraph.posting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.company.Companies;
import org.jobgraph.company.Company;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.place.City;
import org.jobgraph.place.Places;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.OccupationLevel;
import org.jobgraph.role.Occupations;
import org.jobgraph.role.Taxonomy;
import org.jobgraph.salary.Salaries;
import org.jobgraph.salary.Salary;
import org.jobgraph.salary.SalaryKey;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Sources;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// What the page of one posting shows beyond the posting itself.
@GraphQLApi
@RegisterForReflection
public class PostingPageApi {

    /// A pay is placed among the wages of what a posting more likely is than not.
    private static final BigDecimal LIKELY = new BigDecimal("0.5");

    private final Snapshots snapshots;
    private final BatchLoader<Long, List<PostingOccupation>> occupations;
    private final BatchLoader<Long, List<PostingSkill>> skills;
    private final BatchLoader<Long, FieldOrigins> origins;
    private final BatchLoader<Long, List<PostingLocation>> locations;
    private final BatchLoader<Long, PostingText> texts;
    private final BatchLoader<Long, Company> companies;
    private final BatchLoader<SalaryKey, Salary> wages;
    private final BatchLoader<String, Instant> lastComplete;
    private final BatchLoader<Long, Repost> reposts;
    private final BatchLoader<Long, List<PostingEvent>> events;
    private final BatchLoader<Long, PostingKey> natural;
    private final BatchLoader<Long, Boolean> copies;
    private final BatchLoader<JobPostings.LookUp, JobPosting> byKey;

    PostingPageApi(Snapshots snapshots, PostingDetails details, JobPostings postings, Companies companies, Salaries salaries) {
        this.snapshots = snapshots;
        this.occupations = details::occupations;
        this.skills = details::skills;
        this.origins = details::origins;
        this.locations = postings.locationsLoader();
        this.texts = postings.textsLoader();
        this.companies = companies.loader();
        this.lastComplete = details::lastComplete;
        this.reposts = details::reposts;
        this.events = details::events;
        this.natural = details::natural;
        this.copies = details::copies;
        this.byKey = postings::byKey;
        this.wages = snapshots.remembered(salaries::byKey, _ -> 1);
    }

    @NonNull
    @Description("Official occupations that it may be of, the likeliest first; empty when its title says none.")
    public CompletionStage<List<@NonNull PostingOccupation>> occupations(@Source JobPosting posting) {
        return occupationsOf(posting);
    }

    @NonNull
    @Description("The occupation.")
    public Occupation occupation(@Source PostingOccupation occupation) {
        return occupation(occupation.soc());
    }

    @NonNull
    @Description("Technologies that it asks for, in the order of its text; empty when it names none that O*NET knows.")
    public CompletionStage<List<@NonNull PostingSkill>> skills(@Source JobPosting posting) {
        return Batches.load(skills, posting.key).thenApply(found -> found == null ? List.of() : found);
    }

    @NonNull
    @Description("Where each of its values comes from, and what the source says in its own words.")
    public CompletionStage<List<@NonNull FieldProvenance>> fieldProvenance(@Source JobPosting posting) {
        return Batches.load(origins, posting.key).thenApply(found -> found == null
                ? List.of()
                : found.fields().stream().map(each -> FieldProvenance.of(posting, each)).toList());
    }

    @NonNull
    @Description("Who says it.")
    public org.jobgraph.source.Source source(@Source FieldProvenance field) {
        return snapshots.find(Sources.class, sources -> sources.source(field.sourceSlug())).orElseThrow();
    }

    @Description("The posting as schema.org `JobPosting`, JSON, for the page of its own that shows it (Google for Jobs); null when it "
            + "is a copy of the posting that stands for its job, and when it lacks what is required there: a text, `postedAt`, and a place with a country or, for remote work, `applicantCountries`.")
    public CompletionStage<@Nullable String> jsonLd(@Source JobPosting posting) {
        var places = locationsOf(posting).thenApply(found -> found.stream().map(this::place).toList());
        return Batches.load(texts, posting.key).thenCombine(Batches.load(companies, posting.companyId), Page::new)
                .thenCombine(places, (page, where) -> page.jsonLd(posting, where))
                .thenCombine(Batches.load(copies, posting.key), (json, isCopy) -> isCopy == null ? json : null);
    }

    @NonNull
    @Description("Where its pay stands among official wages.")
    public CompletionStage<PayContext> payContext(@Source JobPosting posting) {
        return occupationsOf(posting).thenCombine(locationsOf(posting), this::setting)
                .thenCompose(setting -> context(posting, setting));
    }

    @Description("A sign that it may be open no more, with its evidence; null when there is none, and for a closed posting.")
    public CompletionStage<@Nullable Stale> stale(@Source JobPosting posting) {
        return Batches.load(lastComplete, posting.sourceSlug).thenApply(run -> Stale.of(posting, run));
    }

    @Description("That it is an earlier posting again; null when none is known that it would be.")
    public CompletionStage<@Nullable Repost> repost(@Source JobPosting posting) {
        return Batches.load(reposts, posting.key);
    }

    @Description("The earlier posting; null when it is gone from the database.")
    public CompletionStage<@Nullable JobPosting> posting(@Source Repost repost) {
        return Batches.load(natural, repost.earlier()).thenCompose(key -> key == null
                ? CompletableFuture.completedFuture(null)
                : Batches.load(byKey, new JobPostings.LookUp(key, Columns.OWN)));
    }

    @NonNull
    @Description("What became of it since it was first seen, in the order of time.")
    public CompletionStage<List<@NonNull PostingEvent>> history(@Source JobPosting posting) {
        return Batches.load(events, posting.key).thenApply(found -> found == null ? List.of() : found);
    }

    private CompletionStage<PayContext> context(JobPosting posting, PaySetting setting) {
        var why = setting.whyNot(posting);
        if (why != null) {
            return CompletableFuture.completedFuture(PayContext.unavailable(why, setting.area(), setting.likeliest()));
        }
        CompletionStage<List<Salary>> found = CompletableFuture.completedFuture(List.of());
        for (var occupation : setting.occupations()) {
            var key = new SalaryKey(Objects.requireNonNull(setting.area()).code, occupation.code, null);
            found = found.thenCombine(Batches.load(wages, key), PostingPageApi::with);
        }
        return found.thenApply(each -> setting.context(posting, each));
    }

    private static List<Salary> with(List<Salary> before, @Nullable Salary next) {
        var all = new ArrayList<>(before);
        if (next != null) {
            all.add(next);
        }
        return all;
    }

    private PaySetting setting(List<PostingOccupation> occupations, List<PostingLocation> locations) {
        var metros = locations.stream().map(this::metroCode).flatMap(Optional::stream).toList();
        var areas = snapshots.part(Places.class).areas();
        var area = metros.stream().map(areas::get).filter(Objects::nonNull).findFirst().orElse(null);
        return new PaySetting(area, !metros.isEmpty(),
                occupations.stream().filter(each -> each.confidence().compareTo(LIKELY) >= 0)
                        .map(each -> occupation(each.soc())).toList());
    }

    private Optional<String> metroCode(PostingLocation location) {
        var city = city(location);
        return Optional.ofNullable(city == null ? location.metroCode : city.metroCode);
    }

    private JsonLd.Place place(PostingLocation location) {
        var city = city(location);
        return new JsonLd.Place(location.raw, city, city == null ? location.country : city.country);
    }

    private @Nullable City city(PostingLocation location) {
        var key = location.cityId;
        return key == null
                ? null
                : snapshots.find(Places.class, places -> Optional.ofNullable(places.byKey().get(key))).orElse(null);
    }

    private Occupation occupation(String soc) {
        var known = snapshots.part(Occupations.class).byKey().get(new Occupation.Key(Taxonomy.SOC_2018, soc));
        return known == null ? Occupation.unlisted(Taxonomy.SOC_2018, soc, OccupationLevel.DETAILED, null) : known;
    }

    private CompletionStage<List<PostingOccupation>> occupationsOf(JobPosting posting) {
        return Batches.load(occupations, posting.key).thenApply(found -> found == null ? List.of() : found);
    }

    private CompletionStage<List<PostingLocation>> locationsOf(JobPosting posting) {
        return Batches.load(locations, posting.key).thenApply(found -> found == null ? List.of() : found);
    }

    private record Page(@Nullable PostingText text, @Nullable Company company) {

        @Nullable
        String jsonLd(JobPosting posting, List<JsonLd.Place> places) {
            return text == null || company == null ? null : JsonLd.of(posting, company, text, places);
        }
    }
}
