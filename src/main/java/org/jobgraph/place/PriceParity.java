package org.jobgraph.place;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// How dear an area is: regional price parity of the U.S. Bureau of Economic Analysis, the nation of the same year = 100.
@Entity
@Immutable
@IdClass(PriceParity.Key.class)
@Description("How dear an area is: regional price parity, where the nation of the same year is 100.")
public class PriceParity {

    @Id
    @Ignore
    public String areaCode;

    @Id
    @Column(columnDefinition = "int2")
    @NonNull
    @Description("Year that prices were compared in.")
    public Short year;

    @Column(precision = 7, scale = 3)
    @NonNull
    @Description("All that people buy.")
    public BigDecimal allItems;

    @Column(precision = 7, scale = 3)
    @Description("Goods; null when not published.")
    public @Nullable BigDecimal goods;

    @Column(precision = 7, scale = 3)
    @Description("Housing services (rents); null when not published.")
    public @Nullable BigDecimal housing;

    @Column(precision = 7, scale = 3)
    @Description("Utilities; null when not published.")
    public @Nullable BigDecimal utilities;

    @Column(precision = 7, scale = 3)
    @Description("Other services; null when not published.")
    public @Nullable BigDecimal otherServices;

    @Column
    @Ignore
    public Integer documentId;

    /// Primary key.
    public record Key(String areaCode, Short year) implements Serializable {
    }
}
