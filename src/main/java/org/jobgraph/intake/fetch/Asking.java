package org.jobgraph.intake.fetch;

import java.time.Duration;

/// How a run asks for its documents.
///
/// @param pages whether a page for people may be a document
/// @param interval between two requests to a host, when it is longer than everybody's
/// @param deadline of the run
/// @param memory what answers of earlier runs were known by
public record Asking(Web web, boolean pages, Duration interval, Deadline deadline, Memory memory) {

    /// As somebody does who asks once.
    public static Asking once(Web web, boolean pages) {
        return new Asking(web, pages, Duration.ZERO, Deadline.NONE, Memory.NONE);
    }
}
