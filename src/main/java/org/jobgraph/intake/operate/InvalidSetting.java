package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A setting that is none.
@Description("A setting that is none. Nothing was done.")
public record InvalidSetting(@NonNull @Description("Which field of the input it is.") String setting,
        @NonNull @Description("What was expected and what was found.") String message) implements AddSourcePayload {
}
