package org.jobgraph.intake.judge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// Where those who apply may live: what the source says of it, else, for remote work, the countries that its places name
/// instead of a city ("Remote – US"). Half a list would shut somebody out, and a country for one of its states would let in
/// others: a wording that names more than countries ("US or EMEA", "California") gives none, nor do countries beside a city or
/// a state of another one; the words stay.
///
/// @param countries ISO 3166 two letters, in alphabetical order; empty when nobody says
/// @param raw the words that say it
public record Applicants(List<String> countries, Origin origin, @Nullable String raw) {

    public static final Applicants ABSENT = new Applicants(List.of(), Origin.ABSENT, null);

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
        var offices = published.places().stream().filter(place -> cities.stated(place) != null).map(PublishedPlace::text)
                .collect(Collectors.toSet());
        var found = new Countries(cities);
        judged.forEach(place -> found.add(place, offices.contains(place.raw())));
        return found.applicants();
    }

    private static Applicants published(List<String> texts, Gazetteer cities) {
        var raw = String.join("; ", texts);
        var codes = codes(texts);
        var found = new Countries(cities);
        texts.forEach(found::addText);
        var countries = codes.isEmpty() ? found.all() : codes;
        return new Applicants(List.copyOf(countries), countries.isEmpty() ? Origin.ABSENT : Origin.PUBLISHED, raw);
    }

    /// Codes that a field for countries lists are countries, unless one of them can only be a state.
    ///
    /// @return none when they are not all codes of countries
    private static Set<String> codes(List<String> texts) {
        return texts.stream().allMatch(text -> CODE.matcher(text.strip()).matches() && isCountry(text))
                ? texts.stream().map(text -> text.strip().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static boolean isCountry(String code) {
        return Region.readings(Plain.text(code)).contains(new Region(code.strip().toUpperCase(Locale.ROOT), null));
    }

    /// The countries of several places or texts: all of them, or none.
    private static final class Countries {

        private final Gazetteer cities;
        private final Set<String> named = new TreeSet<>();
        private final Set<String> said = new LinkedHashSet<>();
        private final Set<String> inferred = new LinkedHashSet<>();

        /// Of which a part is named: a state, or a city.
        private final Set<String> parts = new HashSet<>();
        private boolean isWhole = true;

        Countries(Gazetteer cities) {
            this.cities = cities;
        }

        /// @param isOffice whether an address down to its city stands beside the text
        void add(JudgedPlace place, boolean isOffice) {
            var text = cities.read(place.raw());
            var isOpen = place.city() == null && place.metro() == null;
            var saysRemote = EmployersPlace.saysRemote(place.raw());
            if (isOpen && text.saysWhere() && (saysRemote || text.isRegions())) {
                said.add(place.raw());
                addText(text);
            } else if (isOpen && !text.saysWhere()) {
                // "Remote" beside an address of which the country alone is known; "Headquarters" says nothing.
                addBeside(saysRemote && !isOffice ? place.country() : null, place.raw());
            } else {
                addPart(place.country());
            }
        }

        private void addBeside(@Nullable String country, String raw) {
            if (country != null) {
                inferred.add(raw);
                named.add(country);
            }
        }

        private void addPart(@Nullable String country) {
            isWhole = isWhole && country != null;
            if (country != null) {
                parts.add(country);
            }
        }

        void addText(String text) {
            addText(cities.read(text));
        }

        /// Each segment of a text must say some.
        private void addText(PlaceText text) {
            for (var segment : text.segments()) {
                add(segment);
            }
        }

        /// The country that all parts of a segment mean together, or a list of them: "USA, Canada, UK".
        private void add(List<String> segment) {
            if (segment.stream().anyMatch(Region::isWide)) {
                isWhole = false;
                return;
            }
            var together = Region.country(Beside.words(segment));
            if (together == null) {
                segment.forEach(this::add);
            } else if (segment.stream().anyMatch(Region::isCountry)
                    && segment.stream().noneMatch(part -> Region.isStateOf(part, together))) {
                named.add(together);
            } else {
                // "California, USA": the country says where the state is, and not that all of it is meant.
                parts.add(together);
            }
        }

        private void add(String part) {
            var country = Region.country(List.of(Region.readings(part)));
            if (country != null && Region.isCountry(part)) {
                named.add(country);
            } else {
                addPart(country);
            }
        }

        Set<String> all() {
            return isWhole && named.containsAll(parts) ? named : Set.of();
        }

        Applicants applicants() {
            if (said.isEmpty() && inferred.isEmpty()) {
                return ABSENT;
            }
            var raw = Stream.concat(said.stream(), inferred.stream()).distinct().collect(Collectors.joining("; "));
            var all = List.copyOf(all());
            var origin = said.isEmpty() ? Origin.INFERRED : Origin.PARSED;
            return new Applicants(all, all.isEmpty() ? Origin.ABSENT : origin, raw);
        }
    }
}
