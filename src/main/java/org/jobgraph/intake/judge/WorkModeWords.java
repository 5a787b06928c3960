package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// The words of sources for a work mode.
final class WorkModeWords {

    /// A word, and what is said of it behind a bracket or a sign.
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?<word>[^(\\[,;:–—|]+?)(?:[(\\[,;:–—|]|\\s-|-\\s)(?<more>.*)", Pattern.DOTALL);
    private static final Pattern OPEN = whole("or|oder|ou|no|not|non|nein|false|optional|possible|eligible|friendly|considered|"
            + "flexible|negotiable");
    /// What makes work that is called remote or on site something between.
    private static final Pattern PARTLY = whole("hybrid\\w*|days?|weeks?|months?|tage?|wochen?|jours?|semaines?|"
            + "part(?:ly|ial|ially)|teilweise|temporar\\w*|occasional\\w*|sometimes|mostly|initially|until|covid\\w*");
    private static final Pattern AT_AN_OFFICE = whole("on ?site|in ?person|(?<!home )office|vor ort|sur place");
    private static final Pattern AT_HOME = whole("remote\\w*|home\\w*|wfh|tele\\w+");

    private WorkModeWords() {
    }

    private static Pattern whole(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /// The mode that a source's word names, whatever its case and punctuation (`OnSite`, `on-site`, `Fully remote`).
    /// "no_remote" is UNKNOWN: hybrid work is no remote work either. What else is said ("Hybrid (3 days)", "Remote - US")
    /// changes nothing, unless it offers a choice or takes the word back.
    static WorkMode read(@Nullable String word) {
        if (word == null) {
            return WorkMode.UNKNOWN;
        }
        var alone = named(word);
        var qualified = QUALIFIED.matcher(word);
        return alone == WorkMode.UNKNOWN && qualified.matches()
                ? holding(named(qualified.group("word")), Plain.text(qualified.group("more")))
                : alone;
    }

    private static WorkMode holding(WorkMode mode, String more) {
        var isOpen = OPEN.matcher(more).find() || switch (mode) {
            case REMOTE -> PARTLY.matcher(more).find() || AT_AN_OFFICE.matcher(more).find();
            case ONSITE -> PARTLY.matcher(more).find() || AT_HOME.matcher(more).find();
            case HYBRID, UNKNOWN -> false;
        };
        return isOpen ? WorkMode.UNKNOWN : mode;
    }

    private static WorkMode named(String word) {
        return switch (Words.letters(word).toLowerCase(Locale.ROOT)) {
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
