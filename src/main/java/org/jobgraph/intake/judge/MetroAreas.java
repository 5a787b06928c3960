package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// Areas that are named instead of a city: "Greater Boston Area", "DFW", "San Francisco Bay Area". Such a name says a metro
/// and no city. Areas of several metros ("Research Triangle", "Tri-State Area") say none.
final class MetroAreas {

    private static final Pattern AROUND = Pattern.compile("greater (.+?)(?: (?:metro|metropolitan))?(?: (?:area|region))?"
            + "|(.+?) (?:metro|metropolitan)(?: (?:area|region))?|(.+?) area|(?:gro(?:ss|ß))?raum (.+)|(.+) ncr");

    /// Names of areas with the city that the metro has its name from.
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("bay area", "San Francisco|CA"),
            Map.entry("the bay area", "San Francisco|CA"), Map.entry("san francisco bay area", "San Francisco|CA"),
            Map.entry("sf bay area", "San Francisco|CA"), Map.entry("san francisco bay", "San Francisco|CA"),
            Map.entry("silicon valley", "San Jose|CA"), Map.entry("dfw", "Dallas|TX"),
            Map.entry("dallas fort worth", "Dallas|TX"), Map.entry("dallas ft worth", "Dallas|TX"),
            Map.entry("dfw metroplex", "Dallas|TX"), Map.entry("dallas fort worth metroplex", "Dallas|TX"),
            Map.entry("chicagoland", "Chicago|IL"),
            Map.entry("twin cities", "Minneapolis|MN"), Map.entry("minneapolis st paul", "Minneapolis|MN"),
            Map.entry("minneapolis saint paul", "Minneapolis|MN"), Map.entry("tampa bay", "Tampa|FL"),
            Map.entry("south florida", "Miami|FL"), Map.entry("long island", "New York City|NY"),
            Map.entry("northern virginia", "Washington|DC"), Map.entry("nova", "Washington|DC"),
            Map.entry("dmv", "Washington|DC"), Map.entry("hampton roads", "Virginia Beach|VA"),
            Map.entry("inland empire", "Riverside|CA"), Map.entry("seattle tacoma", "Seattle|WA"),
            Map.entry("puget sound", "Seattle|WA"), Map.entry("lehigh valley", "Allentown|PA"),
            Map.entry("silicon beach", "Los Angeles|CA"), Map.entry("greater new york city", "New York City|NY"));

    private final Gazetteer cities;

    MetroAreas(Gazetteer cities) {
        this.cities = cities;
    }

    /// The area that a whole text is the name of, or null; "Dallas-Fort Worth" is more than its first city.
    @Nullable
    Area named(String plain) {
        return area(plain, List.of());
    }

    /// The area that a part of a segment names beside what its other parts say, or null.
    ///
    /// @param country what is known of its country besides, as [Beside] says it; empty for nothing
    @Nullable
    Area in(List<String> segment, List<List<Region>> country) {
        var beside = new ArrayList<>(Beside.words(segment));
        beside.addAll(country);
        return segment.stream().map(part -> area(part, beside)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Whether a part is written like the name of an area.
    static boolean isName(String part) {
        return NAMED.containsKey(part) || AROUND.matcher(part).matches();
    }

    private @Nullable Area area(String part, List<List<Region>> beside) {
        var named = NAMED.get(part.endsWith(" area") ? part.substring(0, part.length() - 5) : part);
        if (named == null) {
            named = NAMED.get(part);
        }
        if (named != null) {
            var cut = named.indexOf('|');
            var all = new ArrayList<>(beside);
            all.add(List.of(new Region("US", named.substring(cut + 1))));
            return of(cities.city(Plain.text(named.substring(0, cut)), all));
        }
        var around = AROUND.matcher(part);
        if (!around.matches()) {
            return null;
        }
        var city = cities.city(around(around), beside);
        return city != null && cities.isChief(city) ? of(city) : null;
    }

    /// The city that an area is named after.
    private static String around(MatchResult area) {
        return IntStream.rangeClosed(1, area.groupCount()).mapToObj(area::group).filter(Objects::nonNull).findFirst()
                .orElse("");
    }

    /// The country of an area that has no metro, because it lies abroad: "Raum Stuttgart", "Greater Toronto Area".
    @Nullable
    String country(List<String> segment) {
        for (var part : segment) {
            var area = AROUND.matcher(part);
            var city = area.matches() ? cities.city(around(area), Beside.words(segment)) : null;
            if (city != null) {
                return city.country();
            }
        }
        return null;
    }

    private static @Nullable Area of(@Nullable City city) {
        return city == null || city.metro() == null ? null : new Area(city.metro(), city.country());
    }

    /// @param metro CBSA code
    record Area(String metro, String country) {
    }
}
