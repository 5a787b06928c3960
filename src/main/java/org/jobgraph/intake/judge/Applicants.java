package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

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

    /// @param judged the posting's places
    static Applicants judge(Published published, JudgedMode mode, List<JudgedPlace> judged, Gazetteer cities) {
        if (!published.applicantPlaces().isEmpty()) {
            return of(published.applicantPlaces(), Origin.PUBLISHED, cities);
        }
        if (mode.mode() != WorkMode.REMOTE) {
            return ABSENT;
        }
        var open = judged.stream().filter(place -> place.city() == null && place.metro() == null).map(JudgedPlace::raw)
                .filter(raw -> saysWhere(raw, cities)).distinct().toList();
        return open.isEmpty() ? ABSENT : of(open, Origin.PARSED, cities);
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

    private static Applicants of(List<String> texts, Origin origin, Gazetteer cities) {
        var raw = String.join("; ", texts);
        var countries = new TreeSet<String>();
        for (var text : texts) {
            var named = countries(text, cities);
            if (named.isEmpty()) {
                return new Applicants(List.of(), Origin.ABSENT, raw);
            }
            countries.addAll(named);
        }
        return new Applicants(List.copyOf(countries), origin, raw);
    }

    /// The countries of a text, each of whose segments must be in one; else none.
    private static List<String> countries(String text, Gazetteer cities) {
        var countries = new ArrayList<String>();
        for (var segment : PlaceText.of(text, cities).segments()) {
            var country = Region.country(PlaceJudge.regions(segment));
            if (country == null || segment.stream().anyMatch(Region::isWide)) {
                return List.of();
            }
            countries.add(country);
        }
        return countries;
    }
}
