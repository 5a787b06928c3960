package org.jobgraph.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Every official occupation and how classifications follow each other, in memory.
///
/// @param all by taxonomy (the newest first), then by code
/// @param predecessors of each SOC 2018 code in older classifications
/// @param successors in SOC 2018 of each older occupation
public record Occupations(List<Occupation> all, Map<Occupation.Key, Occupation> byKey,
        Map<String, List<Occupation.Key>> predecessors, Map<Occupation.Key, List<String>> successors) {

    static Occupations of(List<Occupation> all, List<OccupationCrosswalk> crosswalk) {
        return new Occupations(all, all.stream().collect(toUnmodifiableMap(Occupations::key, Function.identity())),
                crosswalk.stream().collect(groupingBy(OccupationCrosswalk::to, mapping(OccupationCrosswalk::from, toList()))),
                crosswalk.stream().collect(groupingBy(OccupationCrosswalk::from, mapping(OccupationCrosswalk::to, toList()))));
    }

    /// The occupation of a code: in the taxonomy asked for, or else in the newest that has the code.
    public @Nullable Occupation find(String code, @Nullable Taxonomy taxonomy) {
        return Stream.of(Taxonomy.values()).filter(each -> taxonomy == null || taxonomy == each)
                .map(each -> byKey.get(new Occupation.Key(each, code))).filter(found -> found != null).findFirst()
                .orElse(null);
    }

    /// Every code under which wages of the same people were published at some time: itself first.
    public List<Occupation.Key> lineage(Occupation.Key key) {
        var keys = new ArrayList<Occupation.Key>();
        keys.add(key);
        if (key.taxonomy() == Taxonomy.SOC_2018) {
            keys.addAll(predecessors.getOrDefault(key.code(), List.of()));
        }
        return keys;
    }

    /// Whether two codes, one of each edition, count the same people: the same code of the same taxonomy, or one that became
    /// exactly the other.
    public boolean isSame(Occupation.Key earlier, Occupation.Key later) {
        if (earlier.equals(later)) {
            return true;
        }
        return became(earlier).equals(became(later)) && became(earlier).size() == 1
                && isOnlyPredecessor(earlier, became(earlier).getFirst())
                && isOnlyPredecessor(later, became(later).getFirst());
    }

    private List<String> became(Occupation.Key key) {
        return key.taxonomy() == Taxonomy.SOC_2018 ? List.of(key.code()) : successors.getOrDefault(key, List.of());
    }

    private boolean isOnlyPredecessor(Occupation.Key key, String successor) {
        return key.taxonomy() == Taxonomy.SOC_2018 || predecessors.getOrDefault(successor, List.of()).stream()
                .filter(other -> other.taxonomy() == key.taxonomy()).count() == 1;
    }

    private static Occupation.Key key(Occupation occupation) {
        return new Occupation.Key(occupation.taxonomy, occupation.code);
    }
}
