package org.jobgraph.intake.judge;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Where the work is done. Only a source that says so makes it ONSITE: no word and no flag is UNKNOWN.
public enum WorkMode {
    ONSITE, HYBRID, REMOTE, UNKNOWN;

    /// The mode that a source's word names, whatever its case and punctuation (`OnSite`, `on-site`, `Fully remote`).
    static WorkMode of(@Nullable String word) {
        return word == null ? UNKNOWN : switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
            case "onsite", "inoffice", "inperson", "office" -> ONSITE;
            case "hybrid", "hybridremote" -> HYBRID;
            case "remote", "fullyremote", "telecommute" -> REMOTE;
            default -> UNKNOWN;
        };
    }
}
