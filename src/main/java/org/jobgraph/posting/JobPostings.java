package org.jobgraph.posting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/// Postings in the database, with what hangs on them. One statement each, however many keys.
@ApplicationScoped
class JobPostings implements PanacheRepositoryBase<JobPosting, Long> {

    static final String BY_KEY = """
            select p.* from unnest(cast(:sources as text[]), cast(:boards as text[]), cast(:ids as text[]))
                as k(source, board, id)
            join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id""";

    static final String TEXTS = """
            select id, description_html, description_text from job_posting where id = any(cast(:ids as bigint[]))""";

    static final String LOCATIONS = """
            select * from posting_location where posting_id = any(cast(:ids as bigint[])) order by posting_id, ordinal""";

    /// The postings of some keys; a key that nothing has is left out.
    Map<PostingKey, JobPosting> byKey(Set<PostingKey> keys) {
        var asked = List.copyOf(keys);
        return getSession().createNativeQuery(BY_KEY, JobPosting.class)
                .setParameter("sources", asked.stream().map(PostingKey::source).toArray(String[]::new))
                .setParameter("boards", asked.stream().map(PostingKey::board).toArray(String[]::new))
                .setParameter("ids", asked.stream().map(PostingKey::externalId).toArray(String[]::new))
                .getResultList().stream()
                .collect(toMap(row -> new PostingKey(row.sourceSlug, row.board, row.externalId), Function.identity()));
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
