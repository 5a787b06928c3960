package org.jobgraph.posting;

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
import org.hibernate.query.NativeQuery;
import org.jobgraph.graphql.Slice;

/// Pages of postings, and how many each list has.
@ApplicationScoped
class PostingPages {

    private final Session entities;

    PostingPages(Session entities) {
        this.entities = entities;
    }

    /// The pages of some keys: one statement a scope.
    Map<PageKey, Slice<JobPosting>> pages(Set<PageKey> keys) {
        var pages = new HashMap<PageKey, Slice<JobPosting>>();
        keys.stream().collect(groupingBy(key -> key.listing().scope())).forEach((scope, asked) -> {
            var rows = fetch(scope, asked);
            range(0, asked.size()).forEach(
                    place -> pages.put(asked.get(place), asked.get(place).page(rows.getOrDefault(place, List.of()))));
        });
        return pages;
    }

    /// How many open postings each list has: one statement a scope.
    Map<Listing, Integer> counts(Set<Listing> listings) {
        var counts = new HashMap<Listing, Integer>();
        listings.stream().collect(groupingBy(Listing::scope)).forEach((scope, asked) -> {
            List<Object[]> rows = listed(entities.createNativeQuery(scope.counts(), Object[].class), asked).getResultList();
            rows.forEach(row -> counts.put(asked.get(((Number) row[0]).intValue()), ((Number) row[1]).intValue()));
        });
        return counts;
    }

    private Map<Integer, List<JobPosting>> fetch(Scope scope, List<PageKey> asked) {
        var query = entities.createNativeQuery(scope.pages(), Object[].class).addScalar("place", Integer.class)
                .addEntity("p", JobPosting.class);
        return bind(query, asked).getResultList().stream()
                .collect(groupingBy(row -> (Integer) row[0], mapping(row -> (JobPosting) row[1], toList())));
    }

    static <T> NativeQuery<T> bind(NativeQuery<T> query, List<PageKey> asked) {
        return listed(query, asked.stream().map(PageKey::listing).toList())
                .setParameter("ats", asked.stream().map(key -> key.after().at()).toArray(String[]::new))
                .setParameter("ids", asked.stream().map(key -> key.after().id()).toArray(Long[]::new))
                .setParameter("sizes", asked.stream().map(key -> key.first() + 1).toArray(Integer[]::new));
    }

    private static <T> NativeQuery<T> listed(NativeQuery<T> query, List<Listing> asked) {
        return query.setParameter("places", range(0, asked.size()).boxed().toArray(Integer[]::new))
                .setParameter("keys", asked.stream().map(Listing::key).toArray(String[]::new));
    }
}
