package org.jobgraph.intake.judge;

import java.util.Locale;

import org.jobgraph.posting.EmploymentType;
import org.jspecify.annotations.Nullable;

/// The words of sources for an employment type.
final class EmploymentTypeWords {

    private EmploymentTypeWords() {
    }

    /// The type that a source's word names, whatever its case and punctuation (`FullTime`, `full-time`, `FULL_TIME`).
    static EmploymentType read(@Nullable String word) {
        return word == null ? EmploymentType.UNKNOWN : switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
            case "fulltime", "fulltimepermanent", "fulltimefixedterm" -> EmploymentType.FULL_TIME;
            case "parttime", "parttimepermanent", "parttimefixedterm" -> EmploymentType.PART_TIME;
            case "contract", "contractor", "freelance" -> EmploymentType.CONTRACT;
            case "temporary", "temp", "seasonal" -> EmploymentType.TEMPORARY;
            case "intern", "internship", "trainee", "traineeship" -> EmploymentType.INTERN;
            case "volunteer", "perdiem", "other" -> EmploymentType.OTHER;
            default -> EmploymentType.UNKNOWN;
        };
    }
}
