package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// What a title says beside the job: for how many hours, for how long, to whom and as which opening. Copies leave it out, so
/// what one of two titles says alone means nothing; where both say it and say otherwise, they are two jobs.
///
/// @param regions countries, and groups of countries as [Countries] has them
/// @param numbers digits alone
record Terms(Set<String> hours, Set<String> contracts, Set<String> regions, Set<String> numbers) {

    private static final Terms NONE = new Terms(Set.of(), Set.of(), Set.of(), Set.of());
    private static final Set<String> TEMPORARY = Set.of("contract", "contractor", "temporary", "temp");
    private static final String FOR_A_TIME = "temporary";
    private static final Set<String> REGIONS = Set.of("us", "usa", "uk", "eu", "emea");

    /// @param words of a title, in their order
    /// @param numbered what numbers it, as published
    static Terms of(List<String> words, Collection<String> numbered) {
        var hours = new TreeSet<String>();
        var contracts = new TreeSet<String>();
        var regions = new TreeSet<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var isHours = word.endsWith("time") || (i + 1 < words.size() && words.get(i + 1).equals("time"));
            if (isHours && (word.startsWith("full") || word.startsWith("part"))) {
                hours.add(word.substring(0, 4) + "-time");
            } else if (word.equals("permanent")) {
                contracts.add(word);
            } else if (TEMPORARY.contains(word)) {
                contracts.add(FOR_A_TIME);
            } else if (REGIONS.contains(word)) {
                var region = Countries.country(word);
                regions.add(region == null ? word : region);
            }
        }
        var numbers = new TreeSet<String>();
        numbered.forEach(number -> numbers.add(number.replaceAll("\\D+", "")));
        return hours.isEmpty() && contracts.isEmpty() && regions.isEmpty() && numbers.isEmpty()
                ? NONE
                : new Terms(hours, contracts, regions, numbers);
    }

    /// What both say and say otherwise, in words; null for nothing.
    ///
    /// @param onOneBoard numbers of two boards are not of one kind
    @Nullable
    String against(Terms other, boolean onOneBoard) {
        if (equals(NONE) && other.equals(NONE)) {
            return null;
        }
        var against = new ArrayList<String>();
        if (excludes(hours, other.hours)) {
            against.add(hours + " and " + other.hours);
        }
        if (excludes(contracts, other.contracts)) {
            against.add(contracts + " and " + other.contracts);
        } else if (onOneBoard && contracts.contains(FOR_A_TIME) != other.contracts.contains(FOR_A_TIME)) {
            // A board that writes so in one of two titles means it.
            against.add("temporary and not");
        }
        if (excludes(regions, other.regions) && !Countries.anyMeet(regions, other.regions)) {
            against.add(regions + " and " + other.regions);
        }
        if (onOneBoard && excludes(numbers, other.numbers)) {
            against.add(numbers + " and " + other.numbers);
        }
        return against.isEmpty() ? null : String.join(", ", against).replaceAll("[\\[\\]]", "");
    }

    private static boolean excludes(Set<String> these, Set<String> those) {
        return !these.isEmpty() && !those.isEmpty() && Collections.disjoint(these, those);
    }
}
