package org.jobgraph.intake.judge;

import java.util.Locale;

import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// The words of sources for a work mode.
final class WorkModeWords {

    private WorkModeWords() {
    }

    /// The mode that a source's word names, whatever its case and punctuation (`OnSite`, `on-site`, `Fully remote`).
    static WorkMode read(@Nullable String word) {
        return word == null ? WorkMode.UNKNOWN : switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
            case "onsite", "inoffice", "inperson", "office" -> WorkMode.ONSITE;
            case "hybrid", "hybridremote" -> WorkMode.HYBRID;
            case "remote", "fullyremote", "telecommute" -> WorkMode.REMOTE;
            default -> WorkMode.UNKNOWN;
        };
    }
}
