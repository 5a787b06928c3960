package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which source to read.
@Input("StartIntakeInput")
@Description("Which source to read now, due or not.")
public class StartIntakeInput {

    @NonNull
    @Description("Short name of the source.")
    public String source = "";

    @Description("Whether to read everything anew, though it has not changed, and to take it even when it has suspiciously "
            + "little. False when it is not given.")
    public @Nullable Boolean acceptDrop;
}
