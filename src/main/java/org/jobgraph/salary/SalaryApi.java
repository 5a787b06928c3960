package org.jobgraph.salary;

import java.util.LinkedHashSet;
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
import org.jobgraph.place.Area;
import org.jobgraph.place.AreaKind;
import org.jobgraph.place.City;
import org.jobgraph.place.Metro;
import org.jobgraph.place.Places;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.Occupations;
import org.jobgraph.role.Role;
import org.jobgraph.role.Roles;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

/// Questions about official wages.
@GraphQLApi
public class SalaryApi {

    private static final String OCCUPATION = "Occupation code, such as \"15-1254\".";
    private static final String YEAR = "Year; the newest that was imported when absent.";

    private final Snapshots snapshots;
    private final Provenances provenances;
    private final Comparison comparison;
    private final FilteredSalaries filtered;
    private final BatchLoader<SalaryKey, Salary> byKey;
    private final BatchLoader<AreaPageKey, Slice<Salary>> pages;
    private final BatchLoader<AreaPageKey.Listing, Integer> areaCounts;
    private final BatchLoader<SalaryFilter, Integer> filteredCounts;

    SalaryApi(Snapshots snapshots, Provenances provenances, Comparison comparison, Salaries salaries, AreaPages areaPages,
            FilteredSalaries filtered) {
        this.snapshots = snapshots;
        this.provenances = provenances;
        this.comparison = comparison;
        this.filtered = filtered;
        this.byKey = snapshots.remembered(salaries::byKey, _ -> 1);
        this.pages = snapshots.remembered(areaPages::pages, page -> page.nodes().size());
        this.areaCounts = snapshots.remembered(areaPages::counts, _ -> 1);
        this.filteredCounts = filtered::counts;
    }

    @Query
    @NonNull
    @Description("Compares the newest official wages of several occupations in several areas: every pair once, occupation by occupation in the order asked. At most 2,000 pairs.")
    public List<@NonNull SalaryComparison> compareSalaries(
            @NonNull @Name("occupations") @Description("Occupation codes.") List<@NonNull String> occupations,
            @NonNull @Name("areas") @Description("Area codes: 99 for the nation, FIPS codes of states, CBSA codes of metropolitan areas.") List<@NonNull String> areas,
            @Name("adjustForPrices") @DefaultValue("false") @Description("Whether to divide by the areas' price parities, and rank by that.") boolean adjustForPrices,
            @Name("year") @Description(YEAR) @Nullable Integer year) {
        return comparison.compare(new LinkedHashSet<>(occupations), new LinkedHashSet<>(areas), adjustForPrices, year);
    }

    @Query
    @NonNull
    @Description("Rows of official wages, as they were read: every row of every document that was imported.")
    public SalaryConnection salaries(
            @Name("filter") @Description("Which rows; all when absent.") @Nullable SalaryFilter filter,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        var asked = filter == null ? SalaryFilter.ALL : filter;
        return SalaryConnection.of(filtered.page(asked, PageSize.check(first), after), new SalaryListing.Filtered(asked));
    }

    @Description("Official wages of an occupation in the city's metropolitan area; null when there are none, and where the city has no metropolitan area.")
    public CompletionStage<@Nullable Salary> salary(@Source City city,
            @NonNull @Name("occupation") @Description(OCCUPATION) String occupation,
            @Name("year") @Description(YEAR) @Nullable Integer year) {
        return city.metroCode == null ? CompletableFuture.completedFuture(null) : load(city.metroCode, occupation, year);
    }

    @Description("Official wages of an occupation in the area; null when there are none.")
    public CompletionStage<@Nullable Salary> salary(@Source Metro metro,
            @NonNull @Name("occupation") @Description(OCCUPATION) String occupation,
            @Name("year") @Description(YEAR) @Nullable Integer year) {
        return load(metro.code, occupation, year);
    }

    @Description("Official wages of one of the role's occupations in an area; null when there are none.")
    public CompletionStage<@Nullable Salary> salary(@Source Role role,
            @Name("occupation") @Description("Occupation code; the role's surest when absent.") @Nullable String occupation,
            @Name("area") @DefaultValue(Area.NATION) @Description("Area code; 99 is the nation.") String area,
            @Name("year") @Description(YEAR) @Nullable Integer year) {
        var code = occupation == null ? surest(role) : occupation;
        return code == null ? CompletableFuture.completedFuture(null) : load(area, code, year);
    }

    @Description("Official wages of the occupation in an area; null when there are none.")
    public CompletionStage<@Nullable Salary> salary(@Source Occupation occupation,
            @Name("area") @DefaultValue(Area.NATION) @Description("Area code; 99 is the nation.") String area,
            @Name("year") @Description(YEAR) @Nullable Integer year) {
        return load(area, occupation.code, year);
    }

    @NonNull
    @Description("Official wages of one of the role's occupations, area by area, of one year.")
    public CompletionStage<SalaryConnection> salaries(@Source Role role,
            @Name("occupation") @Description("Occupation code; the role's surest when absent.") @Nullable String occupation,
            @Name("year") @Description("Year; the newest that has the occupation when absent.") @Nullable Integer year,
            @Name("areaKind") @DefaultValue("METRO") @Description("Areas of which kind.") AreaKind areaKind,
            @Name("orderBy") @DefaultValue("MEAN_DESC") @Description("In which order.") SalaryOrder orderBy,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        var code = occupation == null ? surest(role) : occupation;
        var size = PageSize.check(first);
        var position = AreaPageKey.position(orderBy, after);
        if (code == null) {
            return CompletableFuture.completedFuture(SalaryConnection.of(
                    Slice.ofFetched(List.of(), size, after, row -> ""), new SalaryListing.Empty()));
        }
        var key = new AreaPageKey(code, year, areaKind, orderBy, size, position);
        return Batches.load(pages, key)
                .thenApply(page -> SalaryConnection.of(page, new SalaryListing.ByArea(key.listing())));
    }

    @NonNull
    @Description("How many rows there are in all.")
    public CompletionStage<Integer> totalCount(@Source SalaryConnection connection) {
        return switch (connection.listing()) {
            case SalaryListing.ByArea of -> Batches.load(areaCounts, of.listing());
            case SalaryListing.Filtered of -> Batches.load(filteredCounts, of.filter());
            case SalaryListing.Empty _ -> CompletableFuture.completedFuture(0);
        };
    }

    @NonNull
    @Description("The occupation. Its title is the classification's; `asPublished` has the file's.")
    public Occupation occupation(@Source Salary salary) {
        var known = snapshots.part(Occupations.class).byKey().get(salary.occupationKey());
        return known == null
                ? Occupation.unlisted(salary.taxonomy, salary.occupationCode, salary.occupationGroup, salary.occupationTitle)
                : known;
    }

    @NonNull
    @Description("The area that the wages are of.")
    public Area area(@Source Salary salary) {
        var known = snapshots.part(Places.class).areas().get(salary.areaCode);
        if (known != null) {
            return known;
        }
        var printed = new Area();
        printed.code = salary.areaCode;
        printed.kind = salary.areaCode.length() == 5 ? AreaKind.METRO : AreaKind.NATION;
        printed.name = salary.areaTitle;
        return printed;
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source Salary salary) {
        return provenances.of(salary.documentId);
    }

    private CompletionStage<@Nullable Salary> load(String area, String occupation, @Nullable Integer year) {
        return Batches.load(byKey, new SalaryKey(area, occupation, year));
    }

    private @Nullable String surest(Role role) {
        var occupations = snapshots.part(Roles.class).occupationsOf(role);
        return occupations.isEmpty() ? null : occupations.getFirst().occupationCode;
    }
}
