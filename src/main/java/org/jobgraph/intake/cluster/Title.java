package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Plain;

/// A title as what is to be done and how experienced somebody is to be.
///
/// @param key the words: what two spellings of the title have in common
/// @param words in alphabetical order: not those that say the level, the place, the employer or nothing
/// @param levels none when the title says none
/// @param terms on which it is offered, and where to
public record Title(String key, Set<String> words, Set<String> levels, Terms terms) {

    private static final Pattern GENDERS = Pattern.compile(
            "[(\\[]?\\b[mwfdhxi](?:\\s*[/|,*]\\s*[mwfdhxi]){1,3}\\b[)\\]]?|\\(?all genders\\)?|\\(gn\\)|\\*in\\b|:in\\b|/-?in\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile("[/|,*:(]|genders", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(
            "#\\s*\\d+|\\b(?:job|req|requisition|ref|jr|id)\\s*(?:id|no|nr|number)?\\s*[.:#-]*\\s*\\d{3,}\\b|\\b[A-Z]{1,4}-?\\d{4,}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPOUND = Pattern.compile(
            "\\b(back|front|full|dev|micro)[ -]?(end|stack|ops|services?)\\b", Pattern.CASE_INSENSITIVE);

    /// Words that a copy adds or leaves out without meaning another job.
    private static final Set<String> NOISE = Set.of("of", "the", "and", "for", "in", "at", "to", "with", "a", "an", "or", "on",
            "remote", "remotely", "hybrid", "onsite", "site", "based", "office", "wfh", "home", "work", "from", "urgent",
            "urgently", "hiring", "now", "job", "jobs", "position", "role", "opportunity", "opening", "immediate", "full",
            "part", "time", "fulltime", "parttime", "permanent", "contract", "contractor", "temporary", "temp", "w2", "needed",
            "wanted", "new", "apply", "vacancy", "career", "careers", "us", "usa", "uk", "eu", "emea", "als",
            "und", "im", "de", "der", "die", "das", "m", "w", "f", "d", "x", "h", "+", "#", "experienced");

    private static final int LONG = 8;

    private static final Map<String, List<String>> SPELLINGS = Map.ofEntries(Map.entry("developer", List.of("engineer")),
            Map.entry("programmer", List.of("engineer")), Map.entry("dev", List.of("engineer")),
            Map.entry("eng", List.of("engineer")), Map.entry("engr", List.of("engineer")),
            Map.entry("engineering", List.of("engineer")), Map.entry("swe", List.of("software", "engineer")),
            Map.entry("sde", List.of("software", "engineer")), Map.entry("mgr", List.of("manager")),
            Map.entry("admin", List.of("administrator")), Map.entry("ml", List.of("machine", "learning")),
            Map.entry("js", List.of("javascript")), Map.entry("ts", List.of("typescript")),
            Map.entry("k8s", List.of("kubernetes")), Map.entry("golang", List.of("go")), Map.entry("sw", List.of("software")),
            Map.entry("postgres", List.of("postgresql")), Map.entry("qa", List.of("quality", "assurance")),
            Map.entry("sre", List.of("site-reliability", "engineer")), Map.entry("reliability", List.of("site-reliability")),
            Map.entry("hr", List.of("human", "resource")), Map.entry("rep", List.of("representative")),
            Map.entry("exec", List.of("executive")), Map.entry("asst", List.of("assistant")),
            Map.entry("manger", List.of("manager")), Map.entry("centre", List.of("center")),
            Map.entry("theatre", List.of("theater")));

    /// Whose development is engineering: "Software Development Engineer" is a software engineer, "Business Development
    /// Manager" no business manager.
    private static final Set<String> DEVELOPED = Set.of("software", "web", "app", "application", "applications", "mobile",
            "frontend", "backend", "fullstack", "game");

    /// How two titles stand to each other.
    public enum Relation {
        /// The same words.
        EQUAL,
        /// One says more: "Backend Engineer" and "Backend Engineer – Payments".
        NARROWER,
        /// Each says something that the other does not.
        OTHER
    }

    /// @param besides words of the employer's name and of places, which copies put into titles
    public static Title of(String published, Collection<String> besides) {
        // Most titles have none of what the patterns look for.
        var ungendered = MARKED.matcher(published).find() ? GENDERS.matcher(published).replaceAll(" ") : published;
        var numbers = ungendered.chars().anyMatch(Character::isDigit)
                ? NUMBERED.matcher(ungendered).results().map(MatchResult::group).collect(Collectors.toSet())
                : Set.<String>of();
        var bare = numbers.isEmpty() ? ungendered : NUMBERED.matcher(ungendered).replaceAll(" ");
        var joined = COMPOUND.matcher(bare).replaceAll("$1$2");
        var words = new ArrayList<>(Plain.words(joined));
        var levels = Levels.take(words);
        var kept = new TreeSet<String>();
        var before = "";
        for (var word : words) {
            var isSaid = word.equals("development") && DEVELOPED.contains(before);
            before = word;
            if (!isSaid && !NOISE.contains(word) && !besides.contains(word)) {
                SPELLINGS.getOrDefault(word, List.of(word)).forEach(each -> kept.add(singular(each)));
            }
        }
        if (kept.isEmpty()) {
            words.forEach(word -> kept.add(singular(word)));
        }
        return new Title(String.join(" ", kept), kept, levels, Terms.of(words, numbers));
    }

    Relation relation(Title other) {
        if (key.equals(other.key)) {
            return Relation.EQUAL;
        }
        var more = onlyIn(words, other.words);
        var otherMore = onlyIn(other.words, words);
        dropMisspelt(more, otherMore);
        if (more.isEmpty() && otherMore.isEmpty()) {
            return Relation.EQUAL;
        }
        return more.isEmpty() || otherMore.isEmpty() ? Relation.NARROWER : Relation.OTHER;
    }

    /// Whether a part of an address says most of it.
    boolean isSaidBy(String slug) {
        var said = Plain.words(slug);
        // A step such as "/engineering" is a department, not the title "Engineer".
        var all = said.size() == 1 ? Set.of(singular(said.getFirst())) : Title.of(slug, Set.of()).words;
        return 2 * words.stream().filter(all::contains).count() > words.size();
    }

    /// Words that this one has and the other does not.
    List<String> beyond(Title other) {
        return onlyIn(words, other.words);
    }

    private static List<String> onlyIn(Set<String> these, Set<String> those) {
        var only = new ArrayList<String>(these.size());
        for (var word : these) {
            if (!those.contains(word)) {
                only.add(word);
            }
        }
        return only;
    }

    private static void dropMisspelt(List<String> these, List<String> those) {
        for (var one : List.copyOf(these)) {
            for (var other : List.copyOf(those)) {
                if (isMisspelt(one, other)) {
                    these.remove(one);
                    those.remove(other);
                }
            }
        }
    }

    /// Long words that one letter inside more or less tells apart, or two that changed places. Another letter makes another
    /// trade ("picker", "packer"; "litigation", "mitigation") unless it is the vowel of an ending or "z" for "s".
    private static boolean isMisspelt(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter < 7 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var left = one.substring(start, one.length() - end);
        var right = other.substring(start, other.length() - end);
        return switch (left.length() + right.length()) {
            case 1 -> start > 0 && end > 0;
            case 2 -> left.length() == 1 && shorter >= LONG && isOtherSpelling(left + right, end);
            case 4 -> shorter >= LONG && left.equals(new StringBuilder(right).reverse().toString());
            default -> false;
        };
    }

    private static boolean isOtherSpelling(String letters, int end) {
        return letters.equals("sz") || letters.equals("zs")
                || (end <= 3 && letters.chars().allMatch(letter -> "aeiou".indexOf(letter) >= 0));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
