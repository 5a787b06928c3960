package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// A run began.
@Description("A run began; it goes on by itself. intakeProgress tells how far it is.")
public record IntakeStarted(@Ignore long number) implements StartIntakePayload {
}
