package org.jobgraph.intake.store;

/// What a run came to. Only a COMPLETE one has seen all that its boards have.
public enum RunStatus {
    RUNNING,
    COMPLETE,
    /// Some document was refused or held fewer rows than it announced.
    PARTIAL,
    /// Nothing could be read, or the run broke off.
    FAILED,
    /// All was read, but so little of what was open before, on the whole or on a board, that it is not believed to be gone.
    EMPTY_SUSPECT
}
