package org.jobgraph.intake.judge.title;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A posting's title, taken apart: what the trade is called, and what stands beside it (a team, a place, a note).
///
/// @param wholes what may be the whole name of the trade, the likeliest first
/// @param others further names of it, from parentheses
/// @param evidence words that speak for a trade, and how much they count
record PostingTitle(List<List<String>> wholes, List<List<String>> others, List<Evidence> evidence) {

    private static final float BESIDE = 0.35f;
    private static final float DEPARTMENT = 0.15f;

    /// "(m/w/d)", "M/F/X", "all genders": whom a posting addresses.
    private static final Pattern GENDERS = Pattern
            .compile("\\(?\\b[mwfdxhvgi]\\s*[/|*,]\\s*[mwfdxhvgi](?:\\s*[/|*,]\\s*(?:[mwfdxhvgi]|gn|div))*\\b\\)?"
                    + "|\\(?\\b(?:all genders|gn)\\b\\)?|[*:_/](?:in|innen|r|frau)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile(
            "#\\s?\\d+|\\b(?:req|job|ref|id)\\W{0,2}\\d+|\\b[A-Z]{0,4}-?\\d{3,}\\w*",
            Pattern.CASE_INSENSITIVE);
    /// "Tokens-as-a-Service": how a product is sold, in words that mean something else in titles.
    private static final Pattern AS_A_SERVICE = Pattern.compile("\\b\\p{L}++[\\s-]as[\\s-]a[\\s-]service\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]?");
    private static final Pattern PART = Pattern.compile("[,|:;•·]|\\s[-–—@]+|[-–—]+\\s|[–—]|\\s/\\s|\\sat\\s");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5}s?");

    /// How and where, not what.
    private static final Set<String> NOISE = Set.of("remote", "remotely", "hybrid", "onsite", "contract", "contractor",
            "temporary", "temp", "permanent", "freelance", "seasonal", "based", "urgent", "hiring", "usa", "us", "uk", "emea",
            "apac", "na", "latam", "anywhere", "prn", "ft", "pt", "w2", "fulltime", "parttime");
    private static final Pattern HOURS = Pattern.compile("\\b(?:full|part)[\\s-]?time\\b|\\bfixed[\\s-]?term\\b",
            Pattern.CASE_INSENSITIVE);
    /// Words that speak for a trade.
    record Evidence(List<String> words, float weight) {
    }

    /// @param isTrade whether a word ends names of trades
    static PostingTitle of(String title, @Nullable String department, Predicate<String> isTrade) {
        var clean = AS_A_SERVICE.matcher(CODE.matcher(GENDERS.matcher(title).replaceAll(" ")).replaceAll(" ")).replaceAll(" ");
        var asides = ASIDE.matcher(clean).results().map(found -> found.group(1)).toList();
        var parts = new ArrayList<List<String>>();
        for (var part : PART.split(ASIDE.matcher(clean).replaceAll(" "), -1)) {
            var words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return of(parts, asides, department, isTrade);
    }

    private static PostingTitle of(List<List<String>> parts, List<String> asides, @Nullable String department,
            Predicate<String> isTrade) {
        var evidence = new ArrayList<Evidence>();
        var wholes = new LinkedHashSet<List<String>>();
        if (!parts.isEmpty()) {
            named(parts, isTrade, wholes, evidence);
        }
        var others = new ArrayList<List<String>>();
        for (var aside : asides) {
            var words = words(aside);
            var names = !words.isEmpty() && (ACRONYM.matcher(aside.strip()).matches() || isTrade.test(words.getLast()));
            if (names) {
                others.add(words);
            }
            evidence.add(new Evidence(words, names ? 1 : BESIDE));
        }
        if (department != null) {
            evidence.add(new Evidence(words(department), DEPARTMENT));
        }
        return new PostingTitle(List.copyOf(wholes), others, evidence);
    }

    private static void named(List<List<String>> parts, Predicate<String> isTrade, Set<List<String>> wholes,
            List<Evidence> evidence) {
        var head = parts.stream().filter(part -> isTrade.test(part.getLast())).findFirst().orElse(parts.getFirst());
        var rest = new ArrayList<>(parts);
        rest.remove(head);
        var name = LevelWords.without(head);
        addWhole(wholes, parts.stream().flatMap(List::stream).toList());
        if (!rest.isEmpty()) {
            var inverted = new ArrayList<>(rest.getFirst());
            inverted.addAll(head);
            addWhole(wholes, inverted);
            if (name.size() == 1) {
                // "Manager, Customer Success": the trade takes both.
                evidence.add(new Evidence(LevelWords.without(inverted), 1));
                rest.removeFirst();
                rest.forEach(part -> evidence.add(new Evidence(part, BESIDE)));
                return;
            }
        }
        addWhole(wholes, head);
        evidence.add(new Evidence(LevelWords.withoutLeading(name), 1));
        rest.forEach(part -> evidence.add(new Evidence(part, BESIDE)));
    }

    private static void addWhole(Set<List<String>> wholes, List<String> words) {
        wholes.add(words);
        var name = LevelWords.without(words);
        wholes.add(name);
        wholes.add(LevelWords.withoutLeading(name));
    }

    /// The words that say what a job is.
    private static List<String> words(String text) {
        var words = TitleWords.turned(TitleWords.of(HOURS.matcher(text).replaceAll(" ")));
        var kept = words.stream().filter(word -> !NOISE.contains(word)).toList();
        return kept.isEmpty() && words.size() > 1 ? List.of() : kept;
    }
}
