package org.jobgraph.intake.schedule;

import org.eclipse.microprofile.graphql.Description;

/// Who set a source up.
@Description("Who set a source up.")
public enum FeedOrigin {
    @Description("The configuration of the service.")
    CONFIGURATION, @Description("An operator, by addSource.")
    MUTATION
}
