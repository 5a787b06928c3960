package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// There is no such source, or it has no address.
@Description("There is no source of this name, or it has no address that it could be read from. Nothing was done.")
public record UnknownSource(@NonNull @Description("What is wrong, in a sentence.") String message)
        implements
            StartIntakePayload,
            ChangeSourcePayload,
            RetireSourcePayload {
}
