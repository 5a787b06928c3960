package org.jobgraph.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Every city, metro, area and price parity, in memory.
///
/// @param cities by population, the largest first, then by slug
/// @param metros by population, the largest first, then by code
public record Places(List<City> cities, List<Metro> metros, Map<String, City> bySlug, Map<Long, City> byKey,
        Map<String, Metro> byCode, Map<String, List<City>> ofMetro, Map<String, Area> areas,
        Map<String, NavigableMap<Integer, PriceParity>> parities) {

    static Places of(List<City> cities, List<Metro> metros, List<Area> areas, List<PriceParity> parities) {
        return new Places(cities, metros,
                cities.stream().collect(toUnmodifiableMap(city -> city.slug, Function.identity())),
                cities.stream().collect(toUnmodifiableMap(city -> city.key, Function.identity())),
                metros.stream().collect(toUnmodifiableMap(metro -> metro.code, Function.identity())),
                cities.stream().filter(city -> city.metroCode != null).collect(groupingBy(city -> city.metroCode)),
                areas.stream().collect(toUnmodifiableMap(area -> area.code, Function.identity())),
                parities.stream().collect(groupingBy(parity -> parity.areaCode, byYear())));
    }

    private static java.util.stream.Collector<PriceParity, ?, NavigableMap<Integer, PriceParity>> byYear() {
        return java.util.stream.Collectors.toMap(parity -> parity.year.intValue(), Function.identity(), (one, _) -> one,
                TreeMap::new);
    }

    public Optional<City> city(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public Optional<Metro> metro(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /// The area of a code: one that wages are published for, or else a metro of that code.
    public @Nullable Area area(String code) {
        var known = areas.get(code);
        var metro = byCode.get(code);
        if (known != null || metro == null) {
            return known;
        }
        var made = new Area();
        made.code = code;
        made.kind = AreaKind.METRO;
        made.name = metro.name;
        return made;
    }

    /// The price parity of an area.
    ///
    /// @param year the year asked for; null for the newest
    /// @return that year's; null when there is none
    public @Nullable PriceParity parity(String area, @Nullable Integer year) {
        var years = parities.get(area);
        if (years == null) {
            return null;
        }
        return year == null ? years.lastEntry().getValue() : years.get(year);
    }

    /// The price parity of an area in a year or, when that has none, in the nearest year before.
    public @Nullable PriceParity parityUpTo(String area, int year) {
        var years = parities.get(area);
        var entry = years == null ? null : years.floorEntry(year);
        return entry == null ? null : entry.getValue();
    }
}
