package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Too many sources are being read.
@Description("The process reads as many sources as it may at the same time. Nothing was done.")
public record IntakeBusy(@NonNull @Description("What is wrong, in a sentence.") String message) implements StartIntakePayload {
}
