package org.jobgraph.posting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.company.Companies;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.Reads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/// Postings in the database, with what hangs on them. One statement each, however many keys.
@ApplicationScoped
class JobPostings implements PanacheRepositoryBase<PostingText, Long> {

    private static final String BY_KEY = """
            select k.place, {columns} from unnest(cast(? as int[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                as k(place, source, board, id)
            join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id
            {company}
            {locations}
            order by k.place{ordinal}""";

    private final BatchLoader<Long, List<PostingLocation>> locations = this::locations;
    private final BatchLoader<Long, PostingText> texts = this::texts;
    private final Map<Set<Columns>, String> statements = new ConcurrentHashMap<>();
    private final Reads reads;
    private final Companies companies;

    JobPostings(Reads reads, Companies companies) {
        this.reads = reads;
        this.companies = companies;
    }

    static final String TEXTS = """
            select id, description_html, description_text from job_posting where id = any(cast(:ids as bigint[]))""";

    static final String LOCATIONS = """
            select * from posting_location where posting_id = any(cast(:ids as bigint[])) order by posting_id, ordinal""";

    /// The postings of some keys; a key that nothing has is left out.
    Map<LookUp, JobPosting> byKey(Set<LookUp> keys) {
        var asked = List.copyOf(keys);
        var rows = new PostingRows(asked.stream().map(LookUp::columns).toList());
        reads.list(statement(rows.columns()), rows::read,
                IntStream.range(0, asked.size()).boxed().toArray(Integer[]::new),
                asked.stream().map(ask -> ask.key().source()).toArray(String[]::new),
                asked.stream().map(ask -> ask.key().board()).toArray(String[]::new),
                asked.stream().map(ask -> ask.key().externalId()).toArray(String[]::new));
        bring(rows);
        var found = new HashMap<LookUp, JobPosting>();
        for (var place = 0; place < asked.size(); place++) {
            for (var posting : rows.postings(place)) {
                found.put(asked.get(place), posting);
            }
        }
        return found;
    }

    /// The look-up of many keys, with some columns of each posting.
    String statement(Set<Columns> columns) {
        return statements.computeIfAbsent(columns, asked -> PostingRows.complete(BY_KEY, asked));
    }

    /// Puts what stood beside postings where their fields look for it.
    void bring(PostingRows rows) {
        rows.companies().forEach((key, company) -> Batches.bring(companies.loader(), key, company));
        rows.locations().forEach((key, found) -> Batches.bring(locations, key, found));
    }

    /// Loads places of work.
    BatchLoader<Long, List<PostingLocation>> locationsLoader() {
        return locations;
    }

    /// Loads descriptions.
    BatchLoader<Long, PostingText> textsLoader() {
        return texts;
    }

    /// @param key of the posting
    /// @param columns what is asked of it
    record LookUp(PostingKey key, Set<Columns> columns) {
    }

    /// The descriptions of some postings.
    Map<Long, PostingText> texts(Set<Long> postings) {
        return of(postings, TEXTS, PostingText.class).stream().collect(toMap(text -> text.key, Function.identity()));
    }

    /// The places of work of some postings, in the order published.
    Map<Long, List<PostingLocation>> locations(Set<Long> postings) {
        return of(postings, LOCATIONS, PostingLocation.class).stream().collect(groupingBy(row -> row.postingId));
    }

    private <T> List<T> of(Set<Long> postings, String sql, Class<T> type) {
        return getSession().createNativeQuery(sql, type).setParameter("ids", postings.toArray(Long[]::new)).getResultList();
    }
}
