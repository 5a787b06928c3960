package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A technology that a posting asks for.
@Description("A technology that a posting asks for.")
public record PostingSkill(
        @NonNull @Description("Its name as O*NET writes it.") String name,
        @NonNull @Description("Where it comes from.") Origin origin) {
}
