package org.jobgraph.intake.feed;

/// Why a row or a whole document did not go in.
public enum Reason {
    /// The employer took it off its board; it is only reachable by its address.
    NOT_LISTED,
    /// An invitation to leave a résumé, not a vacancy.
    PROSPECT_POST,
    /// A further copy of a posting on the same board, such as one in another language, by the board's own word.
    FURTHER_COPY,
    /// The posting came before in this run, on this board or another one of the same publisher.
    REPEATED_ID,
    NO_ID,
    NO_TITLE,
    /// No address, or none that a browser would open.
    NO_URL,
    /// A value of another type than the format has, or not to be stored.
    UNREADABLE,
    /// A whole document: it could not be had.
    NOT_FETCHED,
    /// A whole document: not JSON, or cut off.
    BROKEN_DOCUMENT,
    /// A whole document: JSON of something else.
    OTHER_FORMAT
}
