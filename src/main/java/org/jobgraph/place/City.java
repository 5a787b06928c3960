package org.jobgraph.place;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// A city or town.
@Description("A city or town. Official wages are of its metropolitan area, never of the city alone.")
public class City implements Node {

    @Ignore
    public Long key;

    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @NonNull
    @Description("Name as people write it.")
    public String name;

    @Description("State or province: the postal abbreviation in the United States, elsewhere an abbreviation where there is one; null when there is none.")
    public @Nullable String state;

    @NonNull
    @Description("Country, ISO 3166-1 alpha-2.")
    public String country;

    @Ignore
    public BigDecimal latitude;

    @Ignore
    public BigDecimal longitude;

    @Ignore
    public @Nullable Long inhabitants;

    @Ignore
    public @Nullable String metroCode;

    @Ignore
    public @Nullable Integer documentId;

    @NonNull
    @Description("Other names that postings use for it.")
    public String[] aliases;

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("City", slug);
    }

    @Description("Inhabitants, as the gazetteer counts them; null when it does not.")
    public @Nullable Integer getPopulation() {
        return inhabitants == null ? null : Math.toIntExact(inhabitants);
    }

    @NonNull
    @Description("Where it is.")
    public Location getLocation() {
        return new Location(latitude, longitude);
    }
}
