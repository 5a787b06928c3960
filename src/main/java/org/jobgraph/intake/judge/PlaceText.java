package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// A text of one or more places, taken apart: "Remote (US | Canada)", "SF; NYC", "USA - Lehi UT", "Denver, CO - US".
///
/// @param segments each may name a place of its own; a segment is its words-with-a-meaning in order, as [Plain#text] makes
///        them, without those that say how ("remote", "office") rather than where
record PlaceText(List<List<String>> segments) {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SEVERAL = Pattern.compile("[;|/\\n•]|\\s+(?:or|and|&|oder|und|ou|et)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[,:]|\\s[-–—]+|[-–—]+\\s|[–—]");
    private static final Pattern ZIP = Pattern.compile("(.+) \\d{5}(?: \\d{4})?");

    /// A city with its postal code or the number of its district: "10115 Berlin", "Paris 8e", "London EC2A".
    private static final Pattern CODED = Pattern.compile(
            "\\d{4,6} (?<name>.+)|(?<city>.+?) (?:\\d{4,6}|\\d{1,2}(?:er|e|eme)?|[a-z]{1,2}\\d{1,2}[a-z]?(?: \\d[a-z]{2})?)");

    /// A German town with what tells it from others of its name: "Frankfurt (Oder)".
    private static final Pattern ON_A_RIVER = Pattern
            .compile("(\\p{L}+) ?\\((Oder|Main|Saale|Ruhr|Havel|Elbe|Weser|Spree|Donau|Neckar|"
                    + "Lahn|Sieg|Rhein|Westf\\.|Westfalen|Taunus|Harz|Eifel|Allgäu|Odenwald|Breisgau)\\)");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Set<String> HOW = Set.of("remote", "remotely", "hybrid", "onsite", "on", "site", "office", "offices",
            "hq", "headquarters", "only", "based", "fully", "in", "hub", "flexible", "optional", "available",
            "anywhere", "multiple", "various", "several", "locations", "location", "virtual", "considered", "opening", "the",
            "within", "across", "throughout", "from");

    /// Words of [#HOW] that are Indiana and Ontario at the end of a part: "Gary IN".
    private static final Set<String> STATES = Set.of("in", "on");

    /// Ways to say how that would read as places: "(or Remote)" is no Oregon, "On-site" no Ontario.
    private static final Pattern HOW_WORDS = Pattern.compile("\\bor remote(?:ly)?\\b|\\bon-?site\\b|\\bin-(?:office|person)\\b"
            + "|\\bhome[- ]?(?:based|office)\\b|\\bwork from home\\b|\\bwfh\\b", Pattern.CASE_INSENSITIVE);

    /// States and countries that are great cities themselves, so that they may follow a city that does not lie in them:
    /// "San Francisco, New York".
    private static final Set<String> CITIES_TOO = Set.of("new york", "singapore", "hong kong", "luxembourg");

    /// Short for cities where a list names several so: "SF, NYC, SEA, CHI". Alone they may be anything.
    private static final Map<String, String> IN_LISTS = Map.ofEntries(Map.entry("sea", "seattle"), Map.entry("chi", "chicago"),
            Map.entry("bos", "boston"), Map.entry("den", "denver"), Map.entry("aus", "austin"), Map.entry("atx", "austin"),
            Map.entry("atl", "atlanta"), Map.entry("phx", "phoenix"), Map.entry("mia", "miami"), Map.entry("dal", "dallas"),
            Map.entry("hou", "houston"), Map.entry("slc", "salt lake city"), Map.entry("phl", "philadelphia"),
            Map.entry("ldn", "london"), Map.entry("lon", "london"), Map.entry("ber", "berlin"), Map.entry("tor", "toronto"));

    static PlaceText of(String published, Gazetteer cities) {
        var text = HOW_WORDS.matcher(onRivers(published, cities)).replaceAll(" remote ");
        var inside = PARENTHESES.matcher(text).results().map(found -> found.group(1)).toList();
        var outside = segments(PARENTHESES.matcher(text).replaceAll(" "), cities);
        var within = inside.stream().flatMap(part -> segments(part, cities).stream()).toList();
        if (outside.size() == 1 && within.size() == 1 && within.getFirst().stream().noneMatch(PlaceText::isNoRegion)) {
            // "Portland (Oregon)": the parentheses say which one.
            var whole = new ArrayList<>(outside.getFirst());
            whole.addAll(within.getFirst());
            return new PlaceText(List.of(whole));
        }
        return new PlaceText(names(within, cities) && !names(outside, cities) ? within : outside);
    }

    /// "Frankfurt (Main)" is Frankfurt am Main, "Frankfurt (Oder)" another town, which may not be known.
    private static String onRivers(String text, Gazetteer cities) {
        return ON_A_RIVER.matcher(text).replaceAll(found -> {
            var town = found.group(1) + " ";
            var river = found.group(2);
            var known = Stream.of(town + "am " + river, town + "an der " + river).filter(name -> cities.knows(Plain.text(name)))
                    .findFirst().orElse(town + river);
            return Matcher.quoteReplacement(known);
        });
    }

    /// The country that all of its segments name; null when they name none or several.
    @Nullable
    String country() {
        var countries = segments.stream().map(segment -> Region.country(Beside.words(segment))).distinct().toList();
        return countries.size() == 1 ? countries.getFirst() : null;
    }

    /// Whether it names anything: not "Remote" or "Headquarters".
    boolean saysWhere() {
        return segments.stream().flatMap(List::stream).anyMatch(part -> !part.isEmpty());
    }

    /// Whether it names nothing but states, countries and wider areas.
    boolean isRegions() {
        return segments.stream().flatMap(List::stream).allMatch(part -> part.isEmpty() || isRegion(part));
    }

    static boolean isRegion(String part) {
        return Region.isWide(part) || !Region.readings(part).isEmpty();
    }

    private static boolean names(List<List<String>> segments, Gazetteer cities) {
        return segments.stream().flatMap(List::stream).anyMatch(part -> isKnown(part, cities));
    }

    private static boolean isNoRegion(String part) {
        return Region.readings(part).isEmpty();
    }

    private static List<List<String>> segments(String text, Gazetteer cities) {
        var segments = new ArrayList<List<String>>();
        for (var segment : isKnown(Plain.text(text), cities) ? new String[]{text} : SEVERAL.split(text, -1)) {
            var parts = parts(segment, cities);
            segments.addAll(groups(spelledOut(parts, cities), cities));
        }
        return segments;
    }

    private static List<String> spelledOut(List<String> parts, Gazetteer cities) {
        var isList = parts.size() > 1
                && parts.stream().allMatch(part -> IN_LISTS.containsKey(part) || (part.length() <= 4 && cities.isGreat(part)));
        return isList ? parts.stream().map(part -> IN_LISTS.getOrDefault(part, part)).toList() : parts;
    }

    /// Cities and areas that follow each other in a list, each with the states and countries beside it: "Austin, TX, Denver, Boston".
    private static List<List<String>> groups(List<String> parts, Gazetteer cities) {
        var groups = new ArrayList<List<String>>();
        List<String> group = new ArrayList<>();
        for (var part : parts) {
            var before = group.stream().filter(name -> isNoRegion(name) || CITIES_TOO.contains(name))
                    .filter(name -> cities.knows(name) || MetroAreas.isName(name)).findFirst();
            if (before.isPresent()
                    && (MetroAreas.isName(part) || (cities.isGreat(part) && isApart(before.get(), part, cities)))) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(part);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static boolean isApart(String city, String part, Gazetteer cities) {
        var readings = Region.readings(part);
        return readings.isEmpty() || (CITIES_TOO.contains(part) && cities.city(city, List.of(readings)) == null);
    }

    private static List<String> parts(String segment, Gazetteer cities) {
        var whole = Plain.text(segment);
        if (cities.knows(whole)) {
            return List.of(whole);
        }
        var parts = new ArrayList<String>();
        for (var part : PARTS.split(segment, -1)) {
            var pieces = isKnown(Plain.text(part), cities) ? new String[]{part} : HYPHEN.split(part, -1);
            for (var piece : pieces) {
                addPart(parts, where(Plain.text(piece), cities), cities);
            }
        }
        return parts;
    }

    /// A state may follow without a comma: "Lehi UT", "Dallas Texas"; and a ZIP code may follow a state: "CA 94105".
    private static void addPart(List<String> parts, String part, Gazetteer cities) {
        if (part.isEmpty()) {
            return;
        }
        var zip = ZIP.matcher(part);
        if (zip.matches() && !Region.readings(zip.group(1)).isEmpty()) {
            parts.add(zip.group(1));
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
        var coded = CODED.matcher(plain);
        if (coded.matches()) {
            var name = coded.group("name") == null ? coded.group("city") : coded.group("name");
            return cities.knows(name) ? name : plain;
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
