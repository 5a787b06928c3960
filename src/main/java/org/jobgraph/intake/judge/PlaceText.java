package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text of one or more places, taken apart: "Remote (US | Canada)", "SF; NYC", "USA - Lehi UT", "Denver, CO - US".
///
/// @param segments each may name a place of its own; a segment is its words-with-a-meaning in order, as [Words#plain] makes
///        them, without those that say how ("remote", "office") rather than where
record PlaceText(List<List<String>> segments) {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SEVERAL = Pattern.compile("[;|/\\n•]|\\s+(?:or|and|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[,:]|\\s[-–—]+|[-–—]+\\s|[–—]");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Set<String> HOW = Set.of("remote", "remotely", "hybrid", "onsite", "on", "site", "office", "offices",
            "hq", "headquarters", "only", "based", "fully", "in", "hub", "flexible", "optional", "available");

    /// Words of [#HOW] that are Indiana and Ontario at the end of a part: "Gary IN".
    private static final Set<String> STATES = Set.of("in", "on");

    static PlaceText of(String text, Gazetteer cities) {
        var inside = PARENTHESES.matcher(text).results().map(found -> found.group(1)).toList();
        var outside = segments(PARENTHESES.matcher(text).replaceAll(" "), cities);
        var within = inside.stream().flatMap(part -> segments(part, cities).stream()).toList();
        if (outside.size() == 1 && within.size() == 1 && within.getFirst().stream().noneMatch(PlaceText::isNoRegion)) {
            // "Portland (Oregon)": the parentheses say which one.
            var whole = new ArrayList<>(outside.getFirst());
            whole.addAll(within.getFirst());
            return new PlaceText(List.of(whole));
        }
        return new PlaceText(outside.isEmpty() ? within : outside);
    }

    private static boolean isNoRegion(String part) {
        return Region.readings(part).isEmpty();
    }

    private static List<List<String>> segments(String text, Gazetteer cities) {
        var segments = new ArrayList<List<String>>();
        for (var segment : isKnown(Words.plain(text), cities) ? new String[]{text} : SEVERAL.split(text, -1)) {
            var parts = parts(segment, cities);
            if (!parts.isEmpty()) {
                segments.add(parts);
            }
        }
        return segments;
    }

    private static List<String> parts(String segment, Gazetteer cities) {
        var whole = Words.plain(segment);
        if (cities.knows(whole)) {
            return List.of(whole);
        }
        var parts = new ArrayList<String>();
        for (var part : PARTS.split(segment, -1)) {
            var pieces = isKnown(Words.plain(part), cities) ? new String[]{part} : HYPHEN.split(part, -1);
            for (var piece : pieces) {
                addPart(parts, where(Words.plain(piece), cities), cities);
            }
        }
        return parts;
    }

    /// A state may follow without a comma: "Lehi UT", "Dallas Texas".
    private static void addPart(List<String> parts, String part, Gazetteer cities) {
        if (part.isEmpty()) {
            return;
        }
        for (var space = part.indexOf(' '); space > 0 && !isKnown(part, cities); space = part.indexOf(' ', space + 1)) {
            var city = part.substring(0, space);
            var state = part.substring(space + 1);
            if (cities.knows(city) && !Region.readings(state).isEmpty()) {
                parts.add(city);
                parts.add(state);
                return;
            }
        }
        parts.add(part);
    }

    private static String where(String plain, Gazetteer cities) {
        if (isKnown(plain, cities)) {
            return plain;
        }
        var words = plain.split(" ", -1);
        var last = words.length - 1;
        return IntStream.rangeClosed(0, last).filter(i -> !HOW.contains(words[i]) || (i == last && STATES.contains(words[i])))
                .mapToObj(i -> words[i]).collect(Collectors.joining(" "));
    }

    private static boolean isKnown(String plain, Gazetteer cities) {
        return cities.knows(plain) || !Region.readings(plain).isEmpty();
    }
}
