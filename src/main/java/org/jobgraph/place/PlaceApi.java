package org.jobgraph.place;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Fact;
import org.jobgraph.source.Facts;
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

/// Questions about cities, metros and price levels.
@GraphQLApi
public class PlaceApi {

    private final Snapshots snapshots;
    private final Provenances provenances;

    PlaceApi(Snapshots snapshots, Provenances provenances) {
        this.snapshots = snapshots;
        this.provenances = provenances;
    }

    @Query
    @Description("The city of a slug; null when there is none.")
    public @Nullable City city(
            @NonNull @Name("slug") @Description("Short name, such as \"new-york-city\".") String slug) {
        return places().city(slug).orElse(null);
    }

    @Query
    @NonNull
    @Description("Cities, the most populous first.")
    public CityConnection cities(
            @Name("filter") @Description("Which cities; all when absent.") @Nullable CityFilter filter,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        var cities = places().cities();
        return page(filter == null ? cities : cities.stream().filter(filter::matches).toList(), first, after);
    }

    @Query
    @Description("The metropolitan or micropolitan area of a CBSA code; null when there is none.")
    public @Nullable Metro metro(@NonNull @Name("code") @Description("CBSA code, five digits.") String code) {
        return places().metro(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Metropolitan and micropolitan areas, the most populous first.")
    public MetroConnection metros(
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return MetroConnection.of(Slice.ofList(places().metros(), first, after, "metro", metro -> metro.code));
    }

    @Description("The metropolitan or micropolitan area it lies in; null outside of all, and outside the United States.")
    public @Nullable Metro metro(@Source City city) {
        return places().metro(city.metroCode).orElse(null);
    }

    @NonNull
    @Description("What publications state about it.")
    public List<@NonNull Fact> facts(@Source City city) {
        return snapshots.part(Facts.class).about("CITY", city.slug);
    }

    @NonNull
    @Description("What publications state about it.")
    public List<@NonNull Fact> facts(@Source Metro metro) {
        return snapshots.part(Facts.class).about("METRO", metro.code);
    }

    @Description("Where it was read; null when nobody noted it.")
    public @Nullable Provenance provenance(@Source City city) {
        return provenances.ofNullable(city.documentId);
    }

    @Description("Where it was read; null when nobody noted it.")
    public @Nullable Provenance provenance(@Source Metro metro) {
        return provenances.ofNullable(metro.documentId);
    }

    @NonNull
    @Description("Cities in it, the most populous first.")
    public CityConnection cities(@Source Metro metro,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return page(places().ofMetro().getOrDefault(metro.code, List.of()), first, after);
    }

    @Description("How dear it is; null where no parity is published.")
    public @Nullable PriceParity priceParity(@Source Metro metro,
            @Name("year") @Description("Year of the prices; the newest when absent.") @Nullable Integer year) {
        return places().parity(metro.code, year);
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source PriceParity parity) {
        return provenances.of(parity.documentId);
    }

    @Description("The metropolitan area of that code; null for the nation, a state or the rest of one.")
    public @Nullable Metro metro(@Source Area area) {
        return places().metro(area.code).orElse(null);
    }

    private static CityConnection page(List<City> cities, int first, @Nullable String after) {
        return CityConnection.of(Slice.ofList(cities, first, after, "city", city -> city.slug));
    }

    private Places places() {
        return snapshots.part(Places.class);
    }
}
