package org.jobgraph.place;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// A city or town.
@Entity
@Immutable
@Description("A city or town. Official wages are of its metropolitan area, never of the city alone.")
public class City implements Node {

    @Id
    @Column(name = "id")
    @Ignore
    public Long key;

    @Column
    @Ignore
    public Long geonameId;

    @Column
    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @Column
    @NonNull
    @Description("Name as people write it.")
    public String name;

    @Description("State or province: the postal abbreviation in the United States, a name elsewhere; null when unknown.")
    public @Nullable String state;

    @Column(length = 2)
    @JdbcTypeCode(SqlTypes.CHAR)
    @NonNull
    @Description("Country, ISO 3166-1 alpha-2.")
    public String country;

    @Column(precision = 8, scale = 5)
    @Ignore
    public BigDecimal latitude;

    @Column(precision = 8, scale = 5)
    @Ignore
    public BigDecimal longitude;

    @Column(name = "population")
    @Ignore
    public @Nullable Long inhabitants;

    @Column(length = 5)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public @Nullable String metroCode;

    @Column
    @Ignore
    public @Nullable Integer documentId;

    @Column
    @NonNull
    @Description("Other names that postings use for it.")
    public String[] aliases;

    @Override
    @org.eclipse.microprofile.graphql.Id
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
