package org.jobgraph.salary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The descriptive cells of a row, as its file prints them.
@Description("The descriptive cells of a row, as its file prints them; null where the file has none.")
public record AsPublished(
        @NonNull @Description("AREA_TITLE.") String areaTitle,
        @Nullable @Description("AREA_TYPE: 1 nation, 2 state, 3 territory, 4 metropolitan, 6 nonmetropolitan.") Integer areaType,
        @Nullable @Description("PRIM_STATE: postal abbreviation of the main state.") String primaryState,
        @Nullable @Description("NAICS: industry code, 000000 for all.") String industryCode,
        @Nullable @Description("NAICS_TITLE.") String industryTitle,
        @Nullable @Description("I_GROUP: level of the industry.") String industryGroup,
        @Nullable @Description("OWN_CODE: ownership, 1235 for all.") String ownership,
        @Nullable @Description("OCC_TITLE.") String occupationTitle) {
}
