package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// There is such a source.
@Description("A source of this name is read already. Nothing was done.")
public record SourceAlreadyThere(@Ignore String slug) implements AddSourcePayload {
}
