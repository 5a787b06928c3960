package org.jobgraph.intake.judge;

import java.util.Locale;

import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// The words of sources for a work mode.
final class WorkModeWords {

    private WorkModeWords() {
    }

    /// The mode that a source's word names, whatever its case and punctuation (`OnSite`, `on-site`, `Fully remote`).
    /// "no_remote" is UNKNOWN: hybrid work is no remote work either.
    static WorkMode read(@Nullable String word) {
        return word == null ? WorkMode.UNKNOWN : switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
            case "onsite", "inoffice", "inperson", "office", "officebased", "onpremise", "onpremises", "vorort", "présentiel",
                    "surplace" ->
                WorkMode.ONSITE;
            case "hybrid", "hybridremote", "remotehybrid", "hybride", "hybridwork", "partiallyremote", "partlyremote",
                    "partialremote",
                    "temporaryremote" ->
                WorkMode.HYBRID;
            case "remote", "fullyremote", "fullremote", "remotefull", "remoteonly", "remotework", "allremote", "telecommute",
                    "telecommuting", "homebased", "homeoffice", "workfromhome", "wfh", "anywhere", "virtual", "distributed",
                    "télétravail" ->
                WorkMode.REMOTE;
            default -> WorkMode.UNKNOWN;
        };
    }

    /// Whether a word says only that nothing is said, so that nobody need look into it.
    static boolean isSilent(String word) {
        return switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
            case "", "unspecified", "unknown", "none", "noremote", "notspecified", "notapplicable", "na", "false" -> true;
            default -> false;
        };
    }
}
