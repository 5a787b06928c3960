package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// Says which cities a published place is. An address with parts is believed first, its text adds what it names besides.
/// A text that names no city surely stays text, with the country where it says one.
final class PlaceJudge {

    private final Gazetteer cities;

    PlaceJudge(Gazetteer cities) {
        this.cities = cities;
    }

    /// All places of a posting, each city once.
    List<JudgedPlace> judge(List<PublishedPlace> published) {
        var seen = new LinkedHashMap<List<?>, JudgedPlace>();
        for (var place : published) {
            for (var judged : judge(place)) {
                var key = judged.city() == null ? List.of(judged.raw()) : List.of(judged.city());
                seen.putIfAbsent(key, judged);
            }
        }
        return List.copyOf(seen.values());
    }

    private List<JudgedPlace> judge(PublishedPlace published) {
        var judged = new ArrayList<JudgedPlace>();
        var stated = stated(published);
        if (stated != null) {
            judged.add(new JudgedPlace(published.text(), stated.id(), stated.country(), Origin.PUBLISHED));
        }
        var segments = PlaceText.of(published.text(), cities).segments();
        for (var segment : segments) {
            var city = city(segment);
            if (city != null) {
                judged.add(new JudgedPlace(published.text(), city.id(), city.country(), Origin.PARSED));
            }
        }
        return judged.isEmpty() ? List.of(withoutCity(published, segments)) : judged;
    }

    private @Nullable City stated(PublishedPlace place) {
        return place.locality() == null
                ? null
                : cities.city(Words.plain(place.locality()), regions(present(place.region(), place.country())));
    }

    private static JudgedPlace withoutCity(PublishedPlace published, List<List<String>> segments) {
        var stated = Region.country(regions(present(published.country())));
        if (stated != null) {
            return new JudgedPlace(published.text(), null, stated, Origin.PUBLISHED);
        }
        var countries = segments.stream().map(segment -> Region.country(regions(segment))).distinct().toList();
        var only = countries.size() == 1 ? countries.getFirst() : null;
        return new JudgedPlace(published.text(), null, only, only == null ? Origin.ABSENT : Origin.PARSED);
    }

    /// The first part that is a city beside what the other parts say; only states and countries may stand before it.
    private @Nullable City city(List<String> segment) {
        for (var i = 0; i < segment.size(); i++) {
            var beside = new ArrayList<>(segment);
            var name = beside.remove(i);
            var city = cities.city(name, regions(beside));
            if (city != null) {
                return city;
            }
            if (Region.readings(name).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /// Words that say no region ("Karnataka", "4th floor") choose nothing and exclude nothing.
    private static List<List<Region>> regions(List<String> words) {
        return words.stream().map(Region::readings).filter(readings -> !readings.isEmpty()).toList();
    }

    private static List<String> present(@Nullable String... parts) {
        var present = new ArrayList<String>();
        for (var part : parts) {
            if (part != null) {
                present.add(Words.plain(part));
            }
        }
        return present;
    }
}
