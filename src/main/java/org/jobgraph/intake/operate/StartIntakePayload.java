package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/// What becomes of the wish to read a source now.
@Union
@Description("What becomes of the wish to read a source now.")
public sealed interface StartIntakePayload permits IntakeStarted, IntakeAlreadyRunning, UnknownSource, IntakeBusy {
}
