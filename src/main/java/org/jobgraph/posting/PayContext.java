package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.place.Area;
import org.jobgraph.role.Occupation;
import org.jspecify.annotations.Nullable;

/// A posting's pay among the official wages of its occupation in its metro, or why it has no place there.
@Description("A posting's pay, taken for a year, among the official annual wages of its occupation in its metropolitan area; or why it has no place there.")
public record PayContext(
        @Nullable @Description("Where the pay stands; null when `unavailable` says why.") PayVerdict verdict,
        @Nullable @Description("The two percentiles that the whole pay lies between, such as \"p50 and p75\"; null for any other verdict.") String between,
        @Nullable @Description("The highest percentile that the whole pay is at or above; null when it begins below the lowest.") WagePercentile lower,
        @Nullable @Description("The lowest percentile that the whole pay is at or below; null when it ends above the highest.") WagePercentile upper,
        @Nullable @Description("The metropolitan area: that of the first place named that has one; null when none has.") Area area,
        @Nullable @Description("The occupation: the likeliest of the posting that has wages in the area, else its likeliest, of those with a confidence of 0.5 or more; null when there is none.") Occupation occupation,
        @Nullable @Description("Year whose May the wages are of; null when there are none.") Integer year,
        @Nullable @Description("Why the pay cannot be placed; null when it is.") NoPayContext unavailable) {

    @NonNull
    static PayContext unavailable(NoPayContext why, @Nullable Area area, @Nullable Occupation occupation) {
        return new PayContext(null, null, null, null, area, occupation, null, why);
    }
}
