package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// An address that is not read.
@Description("The address is none, or not of a public host, and its host is not among jobgraph.intake.allowed-hosts. Nothing was done.")
public record InvalidAddress(
        @NonNull @Description("What is wrong, in a sentence.") String message) implements AddSourcePayload {
}
