package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Which occupations; all conditions together.
@Input("OccupationFilter")
@Description("Which occupations; all conditions together.")
public record OccupationFilter(
        @Nullable @Description("Of this classification.") Taxonomy taxonomy,
        @Nullable @Description("Of this level.") OccupationLevel level,
        @Nullable @Description("Whose code begins like this, such as \"15-\".") String codePrefix) {

    boolean matches(Occupation occupation) {
        return (taxonomy == null || taxonomy == occupation.taxonomy) && (level == null || level == occupation.level)
                && (codePrefix == null || occupation.code.startsWith(codePrefix));
    }
}
