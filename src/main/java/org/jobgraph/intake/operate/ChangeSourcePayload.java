package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/// What becomes of the wish to pause or resume a source.
@Union
@Description("What becomes of the wish to pause or resume a source.")
public sealed interface ChangeSourcePayload permits SourceChanged, UnknownSource {
}
