package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/// What becomes of the wish to retire a source.
@Union
@Description("What becomes of the wish to retire a source.")
public sealed interface RetireSourcePayload permits SourceRetired, IntakeAlreadyRunning, UnknownSource {
}
