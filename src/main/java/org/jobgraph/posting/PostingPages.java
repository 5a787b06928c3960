package org.jobgraph.posting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.IntStream.range;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Slice;

/// Pages of postings, and how many each list has.
@ApplicationScoped
class PostingPages {

    private final Reads reads;
    private final JobPostings postings;

    PostingPages(Reads reads, JobPostings postings) {
        this.reads = reads;
        this.postings = postings;
    }

    /// The pages of some keys: one statement a scope, whatever stands beside the postings.
    Map<PageKey, Slice<JobPosting>> pages(Set<PageKey> keys) {
        var pages = new HashMap<PageKey, Slice<JobPosting>>();
        keys.stream().collect(groupingBy(key -> key.listing().scope())).forEach((scope, asked) -> {
            var rows = new PostingRows(asked.stream().map(PageKey::columns).toList());
            reads.list(scope.pages(rows.columns()), rows::read, parameters(asked));
            postings.bring(rows);
            range(0, asked.size()).forEach(place -> pages.put(asked.get(place), asked.get(place).page(rows.postings(place))));
        });
        return pages;
    }

    /// How many open postings each list has: one statement a scope.
    Map<Listing, Integer> counts(Set<Listing> listings) {
        var counts = new HashMap<Listing, Integer>();
        listings.stream().collect(groupingBy(Listing::scope)).forEach((scope, asked) -> reads.list(scope.counts(),
                row -> counts.put(asked.get(row.number()), Math.toIntExact(row.large())), places(asked.size()),
                asked.stream().map(Listing::key).toArray(String[]::new)));
        return counts;
    }

    /// What [Scope#pages] takes.
    static Object[] parameters(List<PageKey> asked) {
        return new Object[]{
                places(asked.size()),
                asked.stream().map(key -> key.listing().key()).toArray(String[]::new),
                asked.stream().map(key -> key.after().at()).toArray(String[]::new),
                asked.stream().map(key -> key.after().id()).toArray(Long[]::new),
                asked.stream().map(key -> key.first() + 1).toArray(Integer[]::new)};
    }

    private static Integer[] places(int size) {
        return range(0, size).boxed().toArray(Integer[]::new);
    }
}
