package org.jobgraph.salary;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.role.OccupationLevel;

import io.smallrye.graphql.api.Nullable;

/// Which rows of wages; all conditions together, a list means any of its items.
// SmallRye takes the @NonNull of a list's items for the list's own unless its own @Nullable contradicts.
@Input("SalaryFilter")
@Description("Which rows of wages; all conditions together, a list means any of its items.")
public record SalaryFilter(
        @Nullable @Description("Area codes: 99, FIPS, CBSA.") List<@NonNull String> areas,
        @Nullable @Description("Occupation codes, of any classification.") List<@NonNull String> occupations,
        @Nullable @Description("Years.") List<@NonNull Integer> years,
        @Nullable @Description("Documents, as `provenance.document` names them.") List<@NonNull String> documents,
        @Nullable @Description("Levels of the occupation.") List<@NonNull OccupationLevel> groups,
        @Nullable @Description("Only rows that answer when nobody names a document (true), or only the others (false).") Boolean preferred) {

    static final SalaryFilter ALL = new SalaryFilter(null, null, null, null, null, null);
}
