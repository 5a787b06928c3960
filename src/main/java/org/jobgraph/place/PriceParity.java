package org.jobgraph.place;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// How dear an area is: regional price parity of the U.S. Bureau of Economic Analysis, the nation of the same year = 100.
@Description("How dear an area is: regional price parity, where the nation of the same year is 100.")
public class PriceParity {

    @Ignore
    public String areaCode;

    @NonNull
    @Description("Year that prices were compared in.")
    public Short year;

    @NonNull
    @Description("All that people buy.")
    public BigDecimal allItems;

    @Description("Goods; null when not published.")
    public @Nullable BigDecimal goods;

    @Description("Housing services (rents); null when not published.")
    public @Nullable BigDecimal housing;

    @Description("Utilities; null when not published.")
    public @Nullable BigDecimal utilities;

    @Description("Other services; null when not published.")
    public @Nullable BigDecimal otherServices;

    @Ignore
    public Integer documentId;
}
