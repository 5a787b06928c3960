package org.jobgraph.intake.feed;

/// What of its source a whole document lists: a posting that is missing from there is gone.
public enum Coverage {
    /// All postings of the document's board.
    BOARD,
    /// All postings of the source, whatever boards they stand on.
    SOURCE,
    /// The newest, or those that changed: a missing posting says nothing.
    SOME
}
