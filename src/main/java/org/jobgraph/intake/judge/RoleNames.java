package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// The roles by their names. A job title is for the role whose longest name stands in it, level and spelling apart:
/// "Senior Back-End Engineer II (m/f/d)" has the name "backend engineer" in it.
///
/// Only what stands before the first comma, dash, slash or parenthesis counts, or that with the next part set before it
/// ("Software Engineer, Backend"): what follows is a team or a place. A title whose name is followed by another trade
/// ("Software Engineer Recruiter") is not for the role.
public final class RoleNames {

    private static final Pattern PART = Pattern.compile("[,/|:()\\[\\]–—]|\\s-+|-+\\s");
    private static final Set<String> LEVELS = Set.of("senior", "sr", "junior", "jr", "lead", "staff", "principal", "mid",
            "entry", "level", "founding", "associate", "distinguished", "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5");
    private static final Set<String> OTHER_TRADES = Set.of("manager", "recruiter", "director", "advocate", "instructor",
            "teacher", "trainer", "assistant", "sales");
    private static final Map<String, String> COMPOUNDS = Map.of("backend", "back end", "frontend", "front end", "fullstack",
            "full stack");

    private final Map<String, String> slugs = new HashMap<>();
    private int longest = 1;

    /// @param roles those named first win where two bear one name
    public RoleNames(List<Role> roles) {
        for (var role : roles) {
            for (var title : role.titles()) {
                var words = words(title);
                if (!words.isEmpty()) {
                    slugs.putIfAbsent(String.join(" ", words), role.slug());
                    longest = Math.max(longest, words.size());
                }
            }
        }
    }

    /// The slug of the role that a job title names, or null.
    @Nullable
    String slug(String title) {
        var parts = new ArrayList<List<String>>();
        for (var part : PART.split(title, -1)) {
            var words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        var inverted = new ArrayList<>(parts.size() > 1 ? parts.get(1) : List.of());
        inverted.addAll(parts.getFirst());
        return slug(List.of(parts.getFirst(), inverted));
    }

    private @Nullable String slug(List<List<String>> titles) {
        for (var length = longest; length > 0; length--) {
            for (var words : titles) {
                for (var from = 0; from + length <= words.size(); from++) {
                    var slug = slugs.get(String.join(" ", words.subList(from, from + length)));
                    if (slug != null) {
                        var next = from + length;
                        return next < words.size() && OTHER_TRADES.contains(words.get(next)) ? null : slug;
                    }
                }
            }
        }
        return null;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Plain.text(text).split(" ", -1)) {
            if (!word.isEmpty() && !LEVELS.contains(word)) {
                words.addAll(List.of(COMPOUNDS.getOrDefault(word, word).split(" ", -1)));
            }
        }
        return words;
    }
}
