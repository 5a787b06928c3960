package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// Says which cities a published place is. An address with parts is believed first, its text adds what it names besides.
/// A text that names no city surely stays text, with the metro or the country where it says one.
public final class PlaceJudge {

    /// Boards repeat a few texts thousands of times; a stranger's export must not fill the heap with its own.
    private static final int REMEMBERED = 20_000;

    private final Gazetteer cities;
    private final MetroAreas areas;
    private final Map<PublishedPlace, List<JudgedPlace>> known = new ConcurrentHashMap<>();

    public PlaceJudge(Gazetteer cities) {
        this.cities = cities;
        this.areas = new MetroAreas(cities);
    }

    /// All places of a posting, each city once.
    public List<JudgedPlace> judge(List<PublishedPlace> published) {
        var seen = new LinkedHashMap<List<?>, JudgedPlace>();
        for (var place : published) {
            for (var judged : remembered(place)) {
                var key = judged.city() == null ? List.of(judged.raw()) : List.of(judged.city());
                seen.putIfAbsent(key, judged);
            }
        }
        return List.copyOf(seen.values());
    }

    private List<JudgedPlace> remembered(PublishedPlace place) {
        var before = known.get(place);
        if (before != null) {
            return before;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        var judged = judge(place);
        known.put(place, judged);
        return judged;
    }

    private List<JudgedPlace> judge(PublishedPlace published) {
        var judged = new ArrayList<JudgedPlace>();
        var stated = stated(published);
        if (stated != null) {
            judged.add(at(published, stated, Origin.PUBLISHED));
        }
        var named = stated == null ? areas.named(Plain.text(published.text())) : null;
        if (named != null) {
            return List.of(new JudgedPlace(published.text(), null, named.metro(), named.country(), Origin.PARSED));
        }
        var text = PlaceText.of(published.text(), cities);
        for (var segment : text.segments()) {
            var city = city(segment);
            if (city != null) {
                judged.add(at(published, city, Origin.PARSED));
            }
        }
        return judged.isEmpty() ? List.of(withoutCity(published, text)) : List.copyOf(judged);
    }

    private static JudgedPlace at(PublishedPlace published, City city, Origin origin) {
        return new JudgedPlace(published.text(), city.id(), city.metro(), city.country(), origin);
    }

    private @Nullable City stated(PublishedPlace place) {
        return place.locality() == null
                ? null
                : cities.city(Plain.text(place.locality()), regions(present(place.region(), place.country())));
    }

    private JudgedPlace withoutCity(PublishedPlace published, PlaceText text) {
        var area = areas.in(text.segments());
        if (area != null) {
            return new JudgedPlace(published.text(), null, area.metro(), area.country(), Origin.PARSED);
        }
        var stated = Region.country(regions(present(published.country())));
        if (stated != null) {
            return new JudgedPlace(published.text(), null, null, stated, Origin.PUBLISHED);
        }
        var countries = text.segments().stream().map(segment -> Region.country(regions(segment))).distinct().toList();
        var only = countries.size() == 1 ? countries.getFirst() : null;
        return new JudgedPlace(published.text(), null, null, only, only == null ? Origin.ABSENT : Origin.PARSED);
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
    static List<List<Region>> regions(List<String> words) {
        return words.stream().map(Region::readings).filter(readings -> !readings.isEmpty()).toList();
    }

    private static List<String> present(@Nullable String... parts) {
        var present = new ArrayList<String>();
        for (var part : parts) {
            if (part != null) {
                present.add(Plain.text(part));
            }
        }
        return present;
    }
}
