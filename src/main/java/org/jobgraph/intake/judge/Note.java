package org.jobgraph.intake.judge;

/// Something that a posting said and that could not be used; the posting itself goes in. Notes are counted by kind.
///
/// @param detail field, value (shortened) and why
public record Note(Kind kind, String detail) {

    public enum Kind {
        /// Zero to zero, a minimum above the maximum, negative or absurdly large.
        UNUSABLE_PAY,
        /// Ranges in further currencies or periods beside the one that is shown.
        FURTHER_PAY,
        UNKNOWN_PAY_PERIOD,
        UNKNOWN_EMPLOYMENT_TYPE,
        /// Further employment types beside the one that is shown: "full-time or part-time".
        FURTHER_EMPLOYMENT_TYPE,
        UNKNOWN_WORK_MODE,
        UNKNOWN_LEVEL,
        UNREADABLE_DATE
    }
}
