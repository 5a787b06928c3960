package org.jobgraph.intake.store;

/// What a run came to. Only a COMPLETE one has seen all that its boards have, and closes what it has not seen.
public enum RunStatus {
    RUNNING,
    COMPLETE,
    /// Some document was refused or held fewer rows than it announced.
    PARTIAL,
    /// Nothing could be read, or the run broke off.
    FAILED,
    /// All was read, but so little of what was open before that nothing missing is believed to be gone.
    EMPTY_SUSPECT
}
