package org.jobgraph.salary;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.place.Area;
import org.jobgraph.role.Occupation;
import org.jspecify.annotations.Nullable;

/// One occupation in one area, among others.
@Description("The newest wages of one occupation in one area, among those they are compared with.")
public record SalaryComparison(
        @NonNull @Description("The occupation code that was asked for.") String occupationCode,
        @NonNull @Description("The area code that was asked for.") String areaCode,
        @Nullable @Description("The occupation; null when no such code is known.") Occupation occupation,
        @Nullable @Description("The area; null when no such code is known.") Area area,
        @Nullable @Description("Year of the wages; null when there are none.") Integer year,
        @Nullable @Description("Wages a year; null when there are none.") Distribution annual,
        @Nullable @Description("The same people's wages at the nation's prices; null unless asked for, when there are no wages, and where no price parity is published.") PriceAdjusted priceAdjusted,
        @Nullable @Description("Place by mean wage (price-adjusted when that is asked for) among the entries of the newest year, 1 the highest; a top-coded mean counts as its bound; null without a mean.") Integer rank,
        @NonNull @Description("Mean wages of all years that were imported, the oldest first.") List<@NonNull SeriesPoint> series,
        @Nullable @Description("The whole row; null when there is none.") Salary salary) {

    SalaryComparison ranked(@Nullable Integer place) {
        return new SalaryComparison(occupationCode, areaCode, occupation, area, year, annual, priceAdjusted, place, series,
                salary);
    }
}
