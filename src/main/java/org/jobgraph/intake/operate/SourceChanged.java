package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// A source was changed.
@Description("The source was changed; a run that was under way goes on to its end.")
public record SourceChanged(@Ignore String slug) implements ChangeSourcePayload {
}
