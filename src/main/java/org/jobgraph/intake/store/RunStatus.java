package org.jobgraph.intake.store;

/// What a run came to. Only a COMPLETE one has seen all that its boards have.
public enum RunStatus {
    RUNNING,
    COMPLETE,
    /// Some document was refused or held fewer rows than it announced.
    PARTIAL,
    /// Nothing could be read, or the run broke off.
    FAILED
}
