package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// Where those who apply may live: what the source says of it, else, for remote work, the countries that its places name
/// instead of a city ("Remote – US"). A wording that names more than countries ("US or EMEA") gives none, because half a
/// list would shut somebody out; its words stay.
///
/// @param countries ISO 3166 two letters, in alphabetical order; empty when nobody says
/// @param raw the words that say it
public record Applicants(List<String> countries, Origin origin, @Nullable String raw) {

    public static final Applicants ABSENT = new Applicants(List.of(), Origin.ABSENT, null);

    private static final Pattern REMOTE = Pattern
            .compile("\\b(?:remote(?:ly)?|anywhere|home ?based|home office|work from home)\\b");

    /// ISO 3166.
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

    /// @param judged the posting's places
    static Applicants judge(Published published, JudgedMode mode, List<JudgedPlace> judged, Gazetteer cities) {
        if (!published.applicantPlaces().isEmpty()) {
            return published(published.applicantPlaces(), cities);
        }
        if (mode.mode() != WorkMode.REMOTE) {
            return ABSENT;
        }
        var open = judged.stream().filter(place -> place.city() == null && place.metro() == null).toList();
        var said = open.stream().map(JudgedPlace::raw).filter(raw -> saysWhere(raw, cities)).distinct().toList();
        // "Remote" beside an address of which the country alone is known.
        var beside = open.stream().filter(place -> place.country() != null && !said.contains(place.raw()))
                .filter(place -> REMOTE.matcher(Plain.text(place.raw())).find()).toList();
        return of(said, beside, cities);
    }

    private static Applicants of(List<String> said, List<JudgedPlace> beside, Gazetteer cities) {
        if (said.isEmpty() && beside.isEmpty()) {
            return ABSENT;
        }
        var raw = Stream.concat(said.stream(), beside.stream().map(JudgedPlace::raw)).distinct()
                .collect(Collectors.joining("; "));
        var countries = new TreeSet<String>();
        beside.forEach(place -> countries.add(Objects.requireNonNull(place.country())));
        return add(said, countries, cities)
                ? new Applicants(List.copyOf(countries), said.isEmpty() ? Origin.INFERRED : Origin.PARSED, raw)
                : new Applicants(List.of(), Origin.ABSENT, raw);
    }

    private static Applicants published(List<String> texts, Gazetteer cities) {
        var raw = String.join("; ", texts);
        var countries = new TreeSet<>(codes(texts));
        return !countries.isEmpty() || add(texts, countries, cities)
                ? new Applicants(List.copyOf(countries), Origin.PUBLISHED, raw)
                : new Applicants(List.of(), Origin.ABSENT, raw);
    }

    /// Codes that a field for countries lists are countries, unless one of them can only be a state: then "CA" is one, too.
    ///
    /// @return none when they are not all codes
    private static Set<String> codes(List<String> texts) {
        if (!texts.stream().allMatch(text -> CODE.matcher(text.strip()).matches())) {
            return Set.of();
        }
        if (texts.stream().allMatch(Applicants::isCountry)) {
            return texts.stream().map(text -> text.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        }
        var together = Region.country(texts.stream().map(text -> Region.readings(Plain.text(text))).toList());
        return together == null ? Set.of() : Set.of(together);
    }

    private static boolean isCountry(String code) {
        return Region.readings(Plain.text(code)).contains(new Region(code.strip().toUpperCase(Locale.ROOT), null));
    }

    /// "Remote" alone says how and not where; "Headquarters" says neither.
    private static boolean saysWhere(String raw, Gazetteer cities) {
        var segments = PlaceText.of(raw, cities).segments();
        var saysRemote = REMOTE.matcher(Plain.text(raw)).find();
        var parts = segments.stream().flatMap(List::stream)
                .filter(part -> !part.isEmpty()).toList();
        return !parts.isEmpty() && (saysRemote || parts.stream().allMatch(Applicants::isRegion));
    }

    private static boolean isRegion(String part) {
        return Region.isWide(part) || !Region.readings(part).isEmpty();
    }

    /// Adds the countries of texts, each of whose segments must say some.
    ///
    /// @return false when one does not
    private static boolean add(List<String> texts, Set<String> countries, Gazetteer cities) {
        for (var text : texts) {
            for (var segment : PlaceText.of(text, cities).segments()) {
                var named = countries(segment);
                if (named.isEmpty()) {
                    return false;
                }
                countries.addAll(named);
            }
        }
        return true;
    }

    /// The country that all parts of a segment mean together, or a list of them: "USA, Canada, UK".
    private static Set<String> countries(List<String> segment) {
        if (segment.stream().anyMatch(Region::isWide)) {
            return Set.of();
        }
        var together = Region.country(Beside.words(segment));
        if (together != null) {
            return Set.of(together);
        }
        var each = new TreeSet<String>();
        for (var part : segment) {
            var country = Region.country(List.of(Region.readings(part)));
            if (country == null) {
                return Set.of();
            }
            each.add(country);
        }
        return each;
    }
}
