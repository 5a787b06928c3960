package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// There is no such format.
@Description("There is no format of this name; the message names those that there are. Nothing was done.")
public record UnknownFormat(@NonNull @Description("What is wrong, in a sentence.") String message) implements AddSourcePayload {
}
