package org.jobgraph.intake;

import org.jobgraph.intake.fetch.Deadline;

/// How much a run may take in, and how long.
///
/// @param pages of one document
/// @param rows of the whole run
public record Bounds(int pages, long rows, Deadline deadline) {

    /// What holds unless the configuration says otherwise: far more than the largest board has.
    public static final Bounds DEFAULT = new Bounds(1_000, 2_000_000, Deadline.NONE);
}
