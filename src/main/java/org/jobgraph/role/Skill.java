package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A skill or technology.
@Description("A skill or technology.")
public record Skill(
        @NonNull @Description("Name, as O*NET spells it where it has the technology.") String name,
        @Nullable @Description("Whether O*NET finds it in many employers' postings; null when O*NET does not list it for the role's occupations.") Boolean hot,
        @Nullable @Description("Whether O*NET finds it in demand for one of the role's occupations; null when O*NET does not list it for them.") Boolean inDemand) {
}
