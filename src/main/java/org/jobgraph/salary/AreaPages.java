package org.jobgraph.salary;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jobgraph.graphql.Slice;
import org.jobgraph.place.AreaKind;
import org.jspecify.annotations.Nullable;

/// Pages of an occupation's wages, area by area, and how many areas there are.
@ApplicationScoped
class AreaPages {

    // {order} and {behind} are of an enum constant, never of a client.
    private static final String PAGE = """
            select w.* from unnest(cast(:occupations as text[]), cast(:years as int[]),
                cast(:means as numeric[]), cast(:ids as bigint[]), cast(:sizes as int[]))
                as k(occupation, year, mean, id, size)
            cross join lateral (select * from wage w where preferred and occupation_code = k.occupation
                and year = coalesce(k.year, (select max(year) from wage where preferred and occupation_code = k.occupation))
                and exists (select from area a where a.code = w.area_code and a.kind = :kind)
                and (k.id is null or {behind})
                order by {order} limit k.size) w""";

    private static final String COUNT = """
            select k.place, count(*) from unnest(cast(:places as int[]), cast(:occupations as text[]),
                cast(:years as int[]), cast(:kinds as text[])) as k(place, occupation, year, kind)
            join wage w on w.preferred and w.occupation_code = k.occupation
                and w.year = coalesce(k.year, (select max(year) from wage where preferred and occupation_code = k.occupation))
            join area a on a.code = w.area_code and a.kind = k.kind
            group by k.place""";

    private final Session entities;

    AreaPages(Session entities) {
        this.entities = entities;
    }

    /// The pages of some keys: one statement an order and kind of area.
    Map<AreaPageKey, Slice<Salary>> pages(Set<AreaPageKey> keys) {
        var pages = new HashMap<AreaPageKey, Slice<Salary>>();
        keys.stream().collect(groupingBy(key -> new Statement(key.order(), key.kind()))).forEach((statement, asked) -> {
            var rows = fetch(statement, asked).stream().collect(groupingBy(row -> row.occupationCode));
            asked.forEach(key -> pages.put(key, page(key, rows.getOrDefault(key.occupation(), List.of()))));
        });
        return pages;
    }

    /// How many rows each listing has: one statement.
    Map<AreaPageKey.Listing, Integer> counts(Set<AreaPageKey.Listing> listings) {
        var asked = List.copyOf(listings);
        var counts = new HashMap<AreaPageKey.Listing, Integer>();
        asked.forEach(listing -> counts.put(listing, 0));
        List<Object[]> rows = entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("places", java.util.stream.IntStream.range(0, asked.size()).boxed().toArray(Integer[]::new))
                .setParameter("occupations", asked.stream().map(AreaPageKey.Listing::occupation).toArray(String[]::new))
                .setParameter("years", asked.stream().map(AreaPageKey.Listing::year).toArray(Integer[]::new))
                .setParameter("kinds", asked.stream().map(listing -> listing.kind().name()).toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> counts.put(asked.get(((Number) row[0]).intValue()), ((Number) row[1]).intValue()));
        return counts;
    }

    private List<Salary> fetch(Statement statement, List<AreaPageKey> asked) {
        var order = statement.order();
        return entities
                .createNativeQuery(PAGE.replace("{order}", order.orderBy).replace("{behind}", order.behind), Salary.class)
                .setParameter("kind", statement.kind().name())
                .setParameter("occupations", asked.stream().map(AreaPageKey::occupation).toArray(String[]::new))
                .setParameter("years", asked.stream().map(AreaPageKey::year).toArray(Integer[]::new))
                .setParameter("means", asked.stream().map(AreaPages::mean).toArray(java.math.BigDecimal[]::new))
                .setParameter("ids", asked.stream().map(AreaPages::id).toArray(Long[]::new))
                .setParameter("sizes", asked.stream().map(key -> key.first() + 1).toArray(Integer[]::new))
                .getResultList();
    }

    // Rows that were fetched for another key of the same occupation may be among them: the order decides again.
    private static Slice<Salary> page(AreaPageKey key, List<Salary> rows) {
        var newest = rows.stream().mapToInt(row -> row.year).max().orElse(0);
        var year = key.year() == null ? newest : key.year();
        var after = key.after();
        var page = new LinkedHashSet<>(rows).stream().filter(row -> row.year == year)
                .filter(row -> after == null || after.isBefore(row, key.order()))
                .sorted(key.order().comparator()).limit(key.first() + 1L).toList();
        return Slice.ofFetched(page, key.first(), after == null ? null : "", key::cursor);
    }

    private static java.math.@Nullable BigDecimal mean(AreaPageKey key) {
        return key.after() == null ? null : key.after().mean();
    }

    private static @Nullable Long id(AreaPageKey key) {
        return key.after() == null ? null : key.after().id();
    }

    private record Statement(SalaryOrder order, AreaKind kind) {
    }
}
