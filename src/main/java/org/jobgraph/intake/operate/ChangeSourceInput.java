package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which source to pause, resume or retire.
@Input("ChangeSourceInput")
@Description("Which source to pause, resume or retire.")
public class ChangeSourceInput {

    @NonNull
    @Description("Short name of the source.")
    public String source = "";

    @Description("Why it is paused, for others to read; nobody asks why it is resumed or retired.")
    public @Nullable String reason;
}
