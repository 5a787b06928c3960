package org.jobgraph.salary;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.ApiError;
import org.jobgraph.place.Places;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.OccupationLevel;
import org.jobgraph.role.Occupations;
import org.jobgraph.role.Taxonomy;
import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/// Compares wages of several occupations in several areas, with one SQL statement.
@ApplicationScoped
class Comparison {

    private static final int MOST = 2_000;

    private final Snapshots snapshots;
    private final Salaries salaries;

    Comparison(Snapshots snapshots, Salaries salaries) {
        this.snapshots = snapshots;
        this.salaries = salaries;
    }

    /// Every asked pair once, occupation by occupation in the order asked.
    List<SalaryComparison> compare(Set<String> occupations, Set<String> areas, boolean adjust, @Nullable Integer year) {
        var pairs = Math.multiplyFull(occupations.size(), areas.size());
        if (pairs > MOST) {
            throw new ApiError.OutOfRange("areas", "few enough for " + MOST + " pairs with the occupations", pairs + " pairs");
        }
        var lineages = new ArrayList<List<Occupation.Key>>();
        var codes = new HashSet<>(occupations);
        for (var code : occupations) {
            var lineage = lineage(code);
            lineages.add(lineage);
            lineage.forEach(key -> codes.add(key.code()));
        }
        var rows = salaries.ofPairs(codes, areas).stream().collect(groupingBy(row -> row.areaCode));
        var entries = new ArrayList<SalaryComparison>();
        var lineage = lineages.iterator();
        for (var code : occupations) {
            var keys = lineage.next();
            areas.forEach(area -> entries.add(entry(code, area, keys, rows.getOrDefault(area, List.of()), adjust, year)));
        }
        return rank(entries);
    }

    private SalaryComparison entry(String code, String area, List<Occupation.Key> lineage, List<Salary> ofArea,
            boolean adjust, @Nullable Integer year) {
        var places = snapshots.part(Places.class);
        var newest = ofArea.stream().filter(row -> row.occupationCode.equals(code))
                .filter(row -> year == null || row.year.intValue() == year).max(Comparator.comparing(row -> row.year))
                .orElse(null);
        var annual = newest == null ? null : newest.getAnnual();
        var parity = newest == null || !adjust ? null : places.parityUpTo(area, newest.year);
        return new SalaryComparison(code, area, snapshots.part(Occupations.class).find(code, null), places.area(area),
                newest == null ? null : newest.year.intValue(), annual,
                annual == null || parity == null ? null : PriceAdjusted.of(annual, parity), null, series(lineage, ofArea),
                newest);
    }

    private List<SeriesPoint> series(List<Occupation.Key> lineage, List<Salary> ofArea) {
        var occupations = snapshots.part(Occupations.class);
        var points = new ArrayList<SeriesPoint>();
        Salary before = null;
        for (var row : ofArea.stream().filter(row -> lineage.contains(row.occupationKey()))
                .sorted(Comparator.<Salary, Short>comparing(row -> row.year).thenComparing(row -> row.occupationCode))
                .toList()) {
            var isBroken = before != null && !occupations.isSame(before.occupationKey(), row.occupationKey());
            points.add(new SeriesPoint(row.year, row.getAnnual().mean(), isBroken, occupation(row)));
            before = row;
        }
        return points;
    }

    private List<Occupation.Key> lineage(String code) {
        var occupations = snapshots.part(Occupations.class);
        var known = occupations.find(code, null);
        return occupations.lineage(new Occupation.Key(known == null ? Taxonomy.SOC_2018 : known.taxonomy, code));
    }

    private Occupation occupation(Salary row) {
        var known = snapshots.part(Occupations.class).byKey().get(row.occupationKey());
        return known == null
                ? Occupation.unlisted(row.taxonomy, row.occupationCode, OccupationLevel.DETAILED, row.occupationTitle)
                : known;
    }

    private static List<SalaryComparison> rank(List<SalaryComparison> entries) {
        var newest = entries.stream().map(SalaryComparison::year).filter(year -> year != null).max(Comparator.naturalOrder())
                .orElse(null);
        var means = entries.stream().filter(entry -> entry.year() != null && entry.year().equals(newest)).map(Comparison::mean)
                .filter(mean -> mean != null).sorted(Comparator.reverseOrder()).toList();
        return entries.stream().map(entry -> {
            var mean = entry.year() == null || !entry.year().equals(newest) ? null : mean(entry);
            // Equal means share a place, and the next place is skipped.
            return mean == null
                    ? entry
                    : entry.ranked(1 + (int) means.stream().filter(other -> other.compareTo(mean) > 0).count());
        }).toList();
    }

    private static @Nullable BigDecimal mean(SalaryComparison entry) {
        var amount = entry.priceAdjusted() != null
                ? entry.priceAdjusted().mean()
                : entry.annual() == null ? null : entry.annual().mean();
        return amount == null ? null : amount.amount() != null ? amount.amount() : amount.atLeast();
    }
}
