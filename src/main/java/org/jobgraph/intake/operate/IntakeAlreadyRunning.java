package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// A run was under way.
@Description("A run of the source is under way, perhaps in another process; a source has one at a time. Nothing was done.")
public record IntakeAlreadyRunning(@Ignore long number) implements StartIntakePayload, RetireSourcePayload {
}
