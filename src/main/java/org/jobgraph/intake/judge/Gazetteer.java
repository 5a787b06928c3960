package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The cities by their names and other spellings.
///
/// A name that several cities bear means the one that has at least three times the people of the next ("Portland" is in
/// Oregon, "Columbus" in Ohio); otherwise it means none until a state or country chooses ("Springfield", "Arlington").
public final class Gazetteer {

    private static final int DOMINANT = 3;

    private final Map<String, List<City>> byName = new HashMap<>();
    private final Map<String, City> byMetro = new HashMap<>();

    public Gazetteer(List<City> cities) {
        for (var city : cities) {
            add(city.name(), city);
            city.aliases().forEach(alias -> add(alias, city));
            if (city.metro() != null) {
                byMetro.merge(city.metro(), city, (one, other) -> one.population() < other.population() ? other : one);
            }
        }
        byName.values().forEach(named -> named.sort(Comparator.comparingLong(City::population).reversed()));
    }

    private void add(String name, City city) {
        var named = byName.computeIfAbsent(Words.plain(name), plain -> new ArrayList<>(1));
        if (!named.contains(city)) {
            named.add(city);
        }
    }

    /// Whether a city is one that an area is named after: no other city of its metro is larger.
    boolean isChief(City city) {
        return city.metro() != null && city.equals(byMetro.get(city.metro()));
    }

    /// Whether any city is called so.
    boolean knows(String plain) {
        return byName.containsKey(plain);
    }

    /// The city that a name means beside words that each say a state or a country; null when none fits or several do.
    ///
    /// @param plain as [Words#plain] makes it
    /// @param beside the readings of each word
    @Nullable
    City city(String plain, List<List<Region>> beside) {
        var fitting = byName.getOrDefault(plain, List.of()).stream()
                .filter(city -> beside.stream().allMatch(readings -> readings.stream().anyMatch(r -> r.holds(city)))).toList();
        return switch (fitting.size()) {
            case 0 -> null;
            case 1 -> fitting.getFirst();
            default -> fitting.get(0).population() >= DOMINANT * fitting.get(1).population() ? fitting.get(0) : null;
        };
    }
}
