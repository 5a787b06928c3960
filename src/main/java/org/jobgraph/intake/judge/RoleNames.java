package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// The roles by their names. A job title is for the role whose longest name stands in it, level and spelling apart:
/// "Senior Back-End Engineer II (m/f/d)" has the name "backend engineer" in it. Levels in a role's own name are part of it:
/// "Engineering Lead" is a name, "engineering" is none.
///
/// Only what stands before the first comma, dash, slash or parenthesis counts, or that with the next part set before it
/// ("Software Engineer, Backend"): what follows is a team or a place. What else such a part says must leave the name its
/// trade, as [NameContext] tells.
public final class RoleNames {

    private static final Pattern PART = Pattern.compile("[,|/:()\\[\\]–—]|\\s-+|-+\\s");
    private static final Set<String> LEVELS = Set.of("senior", "sr", "junior", "jr", "lead", "staff", "principal", "mid",
            "entry", "level", "founding", "associate", "distinguished", "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5");
    private static final Set<String> HEADS = Set.of("director", "head", "vp", "president");
    private static final Map<String, String> COMPOUNDS = Map.of("backend", "back end", "frontend", "front end", "fullstack",
            "full stack");

    /// Of the ways to read a title, the first that keeps its levels.
    private static final int WITH_LEVELS = 3;

    private final Map<String, String> slugs = new HashMap<>();
    /// Names with a level in them; titles are asked for them with their levels, for others without.
    private final Set<String> ranked = new HashSet<>();
    private int longest = 1;

    /// @param roles those named first win where two bear one name
    public RoleNames(List<Role> roles) {
        for (var role : roles) {
            for (var title : role.titles()) {
                add(words(title), role.slug());
            }
        }
    }

    private void add(List<String> words, String slug) {
        if (withoutLevels(words).isEmpty()) {
            return;
        }
        var name = String.join(" ", words);
        slugs.putIfAbsent(name, slug);
        longest = Math.max(longest, words.size());
        if (words.stream().anyMatch(LEVELS::contains)) {
            ranked.add(name);
        }
    }

    /// The slug of the role that a job title names, or null.
    @Nullable
    String slug(String title) {
        var parts = new ArrayList<List<String>>();
        var levels = List.<String>of();
        for (var part : PART.split(title, -1)) {
            var words = words(part);
            if (!withoutLevels(words).isEmpty()) {
                parts.add(words);
            } else if (parts.isEmpty()) {
                levels = words;
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        var head = new ArrayList<>(parts.getFirst());
        // "Lead, Platform Engineering"
        head.addAll(levels);
        var next = parts.size() > 1 ? parts.get(1) : List.<String>of();
        var inverted = new ArrayList<>(next);
        inverted.addAll(head);
        return slug(List.of(withoutLevels(head), withoutLevels(turned(head)), withoutLevels(inverted), head, inverted),
                withoutLevels(next));
    }

    /// "Director of Data Engineering" as "data engineering director"; all else as it is.
    private static List<String> turned(List<String> words) {
        var of = words.indexOf("of");
        if (of < 1 || !HEADS.contains(words.get(of - 1))) {
            return words;
        }
        var turned = new ArrayList<>(words.subList(of + 1, words.size()));
        turned.add("director");
        return turned;
    }

    /// @param titles the ways to read one title, the likeliest first
    /// @param next the words of its second part
    private @Nullable String slug(List<List<String>> titles, List<String> next) {
        for (var length = longest; length > 0; length--) {
            for (var i = 0; i < titles.size(); i++) {
                var words = titles.get(i);
                for (var from = 0; from + length <= words.size(); from++) {
                    var name = String.join(" ", words.subList(from, from + length));
                    var slug = slugs.get(name);
                    if (slug != null && ranked.contains(name) == i >= WITH_LEVELS) {
                        return new NameContext(name, words.subList(0, from), words.subList(from + length, words.size()), next)
                                .keepsTheTrade() ? slug : null;
                    }
                }
            }
        }
        return null;
    }

    private static List<String> withoutLevels(List<String> words) {
        return words.stream().filter(word -> !LEVELS.contains(word)).toList();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Plain.words(text)) {
            words.addAll(List.of(COMPOUNDS.getOrDefault(word, word).split(" ", -1)));
        }
        return words;
    }
}
