package org.jobgraph.intake.schedule;

import org.eclipse.microprofile.graphql.Description;

/// Whether a source is read.
@Description("Whether a source is read.")
public enum FeedState {
    @Description("It is read as often as it is due.")
    ACTIVE, @Description("It is not read until somebody resumes it; its postings stay as they are.")
    PAUSED, @Description("It is not read any more, and its postings are closed, as nobody verifies them.")
    RETIRED
}
