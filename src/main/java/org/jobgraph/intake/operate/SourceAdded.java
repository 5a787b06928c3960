package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// A source was added.
@Description("The source was added, and is read as soon as a process has a place for it.")
public record SourceAdded(@Ignore String slug) implements AddSourcePayload {
}
