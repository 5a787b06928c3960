package org.jobgraph.salary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.role.Occupation;

/// A year of a series.
@Description("One year of a series of mean wages.")
public record SeriesPoint(
        @Description("Year whose May the estimate is of.") int year,
        @NonNull @Description("Mean wage a year.") Amount mean,
        @Description("Whether the occupation is defined otherwise than in the point before, so that the two must not be joined: a code was split, merged or replaced.") boolean breakBefore,
        @NonNull @Description("The occupation that this year's wage was published under. A year has several points where several older occupations became this one.") Occupation occupation) {
}
