package org.jobgraph.intake.judge;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// How an employee is employed. A missing or unknown word is UNKNOWN, never full time.
public enum EmploymentType {
    FULL_TIME, PART_TIME, CONTRACT, TEMPORARY, INTERN, OTHER, UNKNOWN;

    /// The type that a source's word names, whatever its case and punctuation (`FullTime`, `full-time`, `FULL_TIME`).
    static EmploymentType of(@Nullable String word) {
        return word == null ? UNKNOWN : switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
            case "fulltime", "fulltimepermanent", "fulltimefixedterm" -> FULL_TIME;
            case "parttime", "parttimepermanent", "parttimefixedterm" -> PART_TIME;
            case "contract", "contractor", "freelance" -> CONTRACT;
            case "temporary", "temp", "seasonal" -> TEMPORARY;
            case "intern", "internship", "trainee", "traineeship" -> INTERN;
            case "volunteer", "perdiem", "other" -> OTHER;
            default -> UNKNOWN;
        };
    }
}
