package org.jobgraph.role;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.source.Provenance;
import org.jspecify.annotations.Nullable;

/// How employment is expected to change.
@Description("How employment is expected to change. Projections count the self-employed; official wages do not.")
public record Outlook(
        @NonNull @Description("The occupations counted together.") List<@NonNull Occupation> occupations,
        @Description("First year.") int fromYear,
        @Description("Last year.") int toYear,
        @Nullable @Description("Employment in the first year, persons; null when not given.") Integer employmentFrom,
        @Nullable @Description("Expected employment in the last year, persons; null when not given.") Integer employmentTo,
        @Nullable @Description("Expected change of employment over all the years, percent; null when not given.") BigDecimal changePercent,
        @Nullable @Description("The same for all occupations together, percent; null when not given.") BigDecimal averageChangePercent,
        @Nullable @Description("Openings a year on average, persons, most of them to replace people who leave; null when not given.") Integer annualOpenings,
        @Nullable @Description("Share of the self-employed in the first year, percent; null when not given.") BigDecimal selfEmployedPercent,
        @Nullable @Description("Typical education for entry; null when not given.") String education,
        @NonNull @Description("What the publication says drives the change; empty when it does not say.") List<@NonNull String> drivers,
        @NonNull @Description("Where it was read.") Provenance provenance) {
}
