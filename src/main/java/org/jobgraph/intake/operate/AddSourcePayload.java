package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/// What becomes of the wish to add a source.
@Union
@Description("What becomes of the wish to add a source.")
public sealed interface AddSourcePayload
        permits SourceAdded, SourceAlreadyThere, UnknownFormat, InvalidAddress, InvalidSetting {
}
