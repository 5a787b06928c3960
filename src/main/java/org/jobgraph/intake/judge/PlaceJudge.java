package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// Says which cities a published place is. An address with parts is believed first ([StatedPlace]), its text adds what it names
/// besides. A text that names no city surely stays text, with the metro or the country where it says one.
public final class PlaceJudge {

    /// "123 Market Street", "4th floor".
    private static final Pattern HAS_NUMBER = Pattern.compile("\\d");

    private final Gazetteer cities;
    private final MetroAreas areas;
    private final Memory<Asked, List<JudgedPlace>> known = new Memory<>();

    public PlaceJudge(Gazetteer cities) {
        this.cities = cities;
        this.areas = new MetroAreas(cities);
    }

    /// All places of a posting, each city once.
    public List<JudgedPlace> judge(Published posting) {
        return judge(posting.places(), EmployersPlace.isRemote(posting.mode()));
    }

    /// All places of a posting of which nothing more is known, each city once.
    public List<JudgedPlace> judge(List<PublishedPlace> published) {
        return judge(published, false);
    }

    private List<JudgedPlace> judge(List<PublishedPlace> published, boolean isRemote) {
        var seen = new LinkedHashMap<List<?>, JudgedPlace>();
        for (var place : published) {
            for (var judged : known.get(new Asked(place, isRemote), this::judge)) {
                var key = judged.city() == null ? Arrays.asList(judged.raw(), judged.metro()) : List.of(judged.city());
                seen.putIfAbsent(key, judged);
            }
        }
        return List.copyOf(seen.values());
    }

    private List<JudgedPlace> judge(Asked asked) {
        var published = asked.place();
        var text = cities.read(published.text());
        var stated = cities.stated(published);
        if (EmployersPlace.is(published, stated, text, asked.isRemote(), cities)) {
            return List.of(EmployersPlace.judged(published, text));
        }
        var judged = new ArrayList<JudgedPlace>();
        if (stated != null) {
            judged.add(at(published, stated, Origin.PUBLISHED));
        }
        var named = stated == null ? areas.named(Plain.text(published.text())) : null;
        if (named != null) {
            return List.of(in(published, named));
        }
        var address = new StatedPlace(published, stated, cities);
        for (var segment : text.segments()) {
            if (!address.isNamedBy(segment)) {
                addWhere(published, segment, address.rest(segment), judged);
            }
        }
        return judged.isEmpty() ? List.of(withoutCity(published, text, areas)) : List.copyOf(judged);
    }

    /// The city of a segment, else the area that it names; of an area whose city is known already there is nothing to add.
    private void addWhere(PublishedPlace published, List<String> segment, StatedPlace.Rest rest, List<JudgedPlace> judged) {
        var city = rest.choose(country -> city(segment, country));
        if (city != null) {
            judged.add(at(published, city, Origin.PARSED));
            return;
        }
        var area = rest.choose(country -> areas.in(segment, country));
        if (area != null && judged.stream().noneMatch(place -> area.metro().equals(place.metro()))) {
            judged.add(in(published, area));
        }
    }

    private static JudgedPlace in(PublishedPlace published, MetroAreas.Area area) {
        return new JudgedPlace(published.text(), null, area.metro(), area.country(), Origin.PARSED);
    }

    private static JudgedPlace at(PublishedPlace published, City city, Origin origin) {
        return new JudgedPlace(published.text(), city.id(), city.metro(), city.country(), origin);
    }

    private static JudgedPlace withoutCity(PublishedPlace published, PlaceText text, MetroAreas areas) {
        var stated = Beside.country(published.country());
        if (stated != null) {
            return new JudgedPlace(published.text(), null, null, stated, Origin.PUBLISHED);
        }
        var area = text.segments().size() == 1 ? areas.country(text.segments().getFirst()) : null;
        return area == null
                ? named(published, text)
                : new JudgedPlace(published.text(), null, null, area, Origin.PARSED);
    }

    /// The country that a text names, where it is one.
    static JudgedPlace named(PublishedPlace published, PlaceText text) {
        var only = text.country();
        return new JudgedPlace(published.text(), null, null, only, only == null ? Origin.ABSENT : Origin.PARSED);
    }

    /// The first part that is a city beside what the other parts say; only states, countries and the lines of an address may
    /// stand before it.
    private @Nullable City city(List<String> segment, List<List<Region>> country) {
        for (var i = 0; i < segment.size(); i++) {
            var others = new ArrayList<>(segment);
            var name = others.remove(i);
            var beside = new ArrayList<>(Beside.name(others));
            beside.addAll(country);
            var city = cities.city(name, beside);
            if (city != null) {
                return city;
            }
            if (Region.readings(name).isEmpty() && !HAS_NUMBER.matcher(name).find()) {
                return null;
            }
        }
        return null;
    }

    /// @param isRemote whether the posting is of remote work, as its source says
    private record Asked(PublishedPlace place, boolean isRemote) {
    }
}
