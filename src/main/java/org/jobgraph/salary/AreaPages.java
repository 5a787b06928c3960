package org.jobgraph.salary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.IntStream.range;

import java.util.HashMap;
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

    // {order} and {behind} are of an enum constant, never of a client. Codes are cast as the column is: an index on char does
    // not serve text.
    static final String PAGE = """
            select k.place, w.* from unnest(cast(:places as int[]), cast(:occupations as bpchar[]), cast(:years as int[]),
                cast(:means as numeric[]), cast(:ids as bigint[]), cast(:sizes as int[]))
                as k(place, occupation, year, mean, id, size)
            cross join lateral (select * from wage w where preferred and occupation_code = k.occupation
                and year = coalesce(k.year, (select max(year) from wage where preferred and occupation_code = k.occupation))
                and exists (select from area a where a.code = w.area_code and a.kind = :kind)
                and (k.id is null or {behind})
                order by {order} limit k.size) w
            order by k.place, {order}""";

    static final String COUNT = """
            select k.place, n.rows from unnest(cast(:places as int[]), cast(:occupations as bpchar[]),
                cast(:years as int[]), cast(:kinds as text[])) as k(place, occupation, year, kind)
            cross join lateral (select count(*) as rows from wage w join area a on a.code = w.area_code and a.kind = k.kind
                where w.preferred and w.occupation_code = k.occupation and w.year = coalesce(k.year,
                    (select max(year) from wage where preferred and occupation_code = k.occupation))) n""";

    private final Session entities;

    AreaPages(Session entities) {
        this.entities = entities;
    }

    /// The pages of some keys: one statement an order and kind of area.
    Map<AreaPageKey, Slice<Salary>> pages(Set<AreaPageKey> keys) {
        var pages = new HashMap<AreaPageKey, Slice<Salary>>();
        keys.stream().collect(groupingBy(key -> new Statement(key.order(), key.kind()))).forEach((statement, asked) -> {
            var rows = fetch(statement, asked);
            range(0, asked.size()).forEach(place -> pages.put(asked.get(place),
                    page(asked.get(place), rows.getOrDefault(place, List.of()))));
        });
        return pages;
    }

    /// How many rows each listing has: one statement.
    Map<AreaPageKey.Listing, Integer> counts(Set<AreaPageKey.Listing> listings) {
        var asked = List.copyOf(listings);
        var counts = new HashMap<AreaPageKey.Listing, Integer>();
        asked.forEach(listing -> counts.put(listing, 0));
        List<Object[]> rows = entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("places", range(0, asked.size()).boxed().toArray(Integer[]::new))
                .setParameter("occupations", asked.stream().map(AreaPageKey.Listing::occupation).toArray(String[]::new))
                .setParameter("years", asked.stream().map(AreaPageKey.Listing::year).toArray(Integer[]::new))
                .setParameter("kinds", asked.stream().map(listing -> listing.kind().name()).toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> counts.put(asked.get(((Number) row[0]).intValue()), ((Number) row[1]).intValue()));
        return counts;
    }

    /// The rows of each key, by the key's place in `asked`.
    private Map<Integer, List<Salary>> fetch(Statement statement, List<AreaPageKey> asked) {
        List<Object[]> rows = entities.createNativeQuery(sql(statement.order()), Object[].class)
                .addScalar("place", Integer.class).addEntity("w", Salary.class)
                .setParameter("kind", statement.kind().name())
                .setParameter("places", range(0, asked.size()).boxed().toArray(Integer[]::new))
                .setParameter("occupations", asked.stream().map(AreaPageKey::occupation).toArray(String[]::new))
                .setParameter("years", asked.stream().map(AreaPageKey::year).toArray(Integer[]::new))
                .setParameter("means", asked.stream().map(AreaPages::mean).toArray(java.math.BigDecimal[]::new))
                .setParameter("ids", asked.stream().map(AreaPages::id).toArray(Long[]::new))
                .setParameter("sizes", asked.stream().map(key -> key.first() + 1).toArray(Integer[]::new))
                .getResultList();
        return rows.stream().collect(groupingBy(row -> (Integer) row[0], mapping(row -> (Salary) row[1], toList())));
    }

    static String sql(SalaryOrder order) {
        return PAGE.replace("{order}", order.orderBy).replace("{behind}", order.behind);
    }

    private static Slice<Salary> page(AreaPageKey key, List<Salary> rows) {
        return Slice.ofFetched(rows, key.first(), key.after() == null ? null : "", key::cursor);
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
