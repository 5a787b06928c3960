package org.jobgraph.company;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.IntStream.range;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Slice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/// Employers in the database. One statement each, however many keys.
@ApplicationScoped
public class Companies implements PanacheRepositoryBase<Company, Long> {

    static final String PAGES = """
            select k.place, c.* from unnest(cast(:places as int[]), cast(:slugs as text[]), cast(:sizes as int[]))
                as k(place, slug, size)
            cross join lateral (select * from company where slug > k.slug order by slug limit k.size) c
            order by k.place, c.slug""";

    private static final String BY_SLUG = "select * from company where slug = any(cast(:slugs as text[]))";

    private static final String BY_KEY = "select * from company where id = any(cast(:ids as bigint[]))";

    private final BatchLoader<Long, Company> loader = this::byKey;

    /// Loads employers by their primary keys.
    public BatchLoader<Long, Company> loader() {
        return loader;
    }

    /// The employers of some primary keys.
    public Map<Long, Company> byKey(Set<Long> keys) {
        return getSession().createNativeQuery(BY_KEY, Company.class).setParameter("ids", keys.toArray(Long[]::new))
                .getResultList().stream().collect(toMap(company -> company.key, Function.identity()));
    }

    /// The employers of some slugs; a slug that nothing has is left out.
    Map<String, Company> bySlug(Set<String> slugs) {
        return getSession().createNativeQuery(BY_SLUG, Company.class)
                .setParameter("slugs", slugs.toArray(String[]::new)).getResultList().stream()
                .collect(toMap(company -> company.slug, Function.identity()));
    }

    Map<CompanyPageKey, Slice<Company>> pages(Set<CompanyPageKey> keys) {
        var asked = List.copyOf(keys);
        List<Object[]> found = getSession().createNativeQuery(PAGES, Object[].class).addScalar("place", Integer.class)
                .addEntity("c", Company.class)
                .setParameter("places", range(0, asked.size()).boxed().toArray(Integer[]::new))
                .setParameter("slugs", asked.stream().map(CompanyPageKey::after).toArray(String[]::new))
                .setParameter("sizes", asked.stream().map(key -> key.first() + 1).toArray(Integer[]::new)).getResultList();
        var rows = found.stream()
                .collect(groupingBy(row -> (Integer) row[0], mapping(row -> (Company) row[1], toList())));
        var pages = new HashMap<CompanyPageKey, Slice<Company>>();
        range(0, asked.size())
                .forEach(place -> pages.put(asked.get(place), asked.get(place).page(rows.getOrDefault(place, List.of()))));
        return pages;
    }

    /// How many there are, whatever the key.
    <K> Map<K, Integer> counts(Set<K> keys) {
        var count = Math.toIntExact(count());
        return keys.stream().collect(toMap(Function.identity(), _ -> count));
    }
}
