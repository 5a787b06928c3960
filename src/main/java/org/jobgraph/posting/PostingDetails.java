package org.jobgraph.posting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;

/// What hangs on postings and only some pages show. One statement each, however many postings.
@ApplicationScoped
class PostingDetails {

    static final String OCCUPATIONS = """
            select o.posting_id, o.soc_code, o.confidence, o.origin
            from unnest(cast(? as bigint[])) as k(id) join posting_occupation o on o.posting_id = k.id
            order by o.posting_id, o.ordinal""";

    static final String SKILLS = """
            select s.posting_id, s.name, s.origin
            from unnest(cast(? as bigint[])) as k(id) join posting_skill s on s.posting_id = k.id
            order by s.posting_id, s.ordinal""";

    static final String REPOSTS = """
            select p.id, p.repost_of, p.repost_evidence
            from unnest(cast(? as bigint[])) as k(id) join job_posting p on p.id = k.id
            where p.repost_of is not null""";

    static final String EVENTS = """
            select e.posting_id, e.at, e.kind, e.detail
            from unnest(cast(? as bigint[])) as k(id) join posting_event e on e.posting_id = k.id
            order by e.posting_id, e.at, e.run_id, e.kind""";

    static final String COPIES = """
            select m.posting_id from unnest(cast(? as bigint[])) as k(id)
            join posting_cluster_member m on m.posting_id = k.id
            join posting_cluster c on c.id = m.cluster_id
            where c.canonical_id <> m.posting_id""";

    static final String KEYS = """
            select p.id, p.source_slug, p.board, p.external_id
            from unnest(cast(? as bigint[])) as k(id) join job_posting p on p.id = k.id""";

    static final String LAST_COMPLETE = """
            select k.slug, r.started_at from unnest(cast(? as text[])) as k(slug)
            cross join lateral (select started_at from intake_run
                where source_slug = k.slug and status = 'COMPLETE' order by id desc limit 1) r""";

    private final Reads reads;

    PostingDetails(Reads reads) {
        this.reads = reads;
    }

    /// The occupations of each posting, the likeliest first.
    Map<Long, List<PostingOccupation>> occupations(Set<Long> postings) {
        return lists(OCCUPATIONS, postings,
                row -> new PostingOccupation(row.text(), row.decimal(), row.constant(Origin.class)));
    }

    /// The skills of each posting, in the order of its text.
    Map<Long, List<PostingSkill>> skills(Set<Long> postings) {
        return lists(SKILLS, postings, row -> new PostingSkill(row.text(), row.constant(Origin.class)));
    }

    /// Where the values of each posting come from.
    Map<Long, FieldOrigins> origins(Set<Long> postings) {
        var found = new HashMap<Long, FieldOrigins>();
        reads.list(FieldOrigins.SQL, FieldOrigins::read, keys(postings)).forEach(each -> found.put(each.posting(), each));
        return found;
    }

    /// Which postings are earlier ones again.
    Map<Long, Repost> reposts(Set<Long> postings) {
        var found = new HashMap<Long, Repost>();
        reads.list(REPOSTS, row -> found.put(row.large(), new Repost(row.large(), row.text())), keys(postings));
        return found;
    }

    /// What became of each posting, in the order of time.
    Map<Long, List<PostingEvent>> events(Set<Long> postings) {
        return lists(EVENTS, postings,
                row -> new PostingEvent(row.instant(), row.constant(PostingEventKind.class), row.textOrNull()));
    }

    /// Which postings are copies of another one that stands for their job.
    Map<Long, Boolean> copies(Set<Long> postings) {
        var found = new HashMap<Long, Boolean>();
        reads.list(COPIES, row -> found.put(row.large(), true), keys(postings));
        return found;
    }

    /// What postings are known by.
    Map<Long, PostingKey> natural(Set<Long> postings) {
        var found = new HashMap<Long, PostingKey>();
        reads.list(KEYS, row -> found.put(row.large(), new PostingKey(row.text(), row.text(), row.text())), keys(postings));
        return found;
    }

    /// When the newest complete run of each source began; a source without any is left out.
    Map<String, Instant> lastComplete(Set<String> sources) {
        var found = new HashMap<String, Instant>();
        reads.list(LAST_COMPLETE, row -> found.put(row.text(), row.instant()),
                new Object[]{sources.toArray(String[]::new)});
        return found;
    }

    private <T> Map<Long, List<T>> lists(String sql, Set<Long> postings, Reads.Reader<T> reader) {
        var found = new HashMap<Long, List<T>>();
        reads.list(sql, (Row row) -> found.computeIfAbsent(row.large(), _ -> new ArrayList<>()).add(reader.read(row)),
                keys(postings));
        return found;
    }

    // Wrapped: an array alone would be taken for all parameters.
    private static Object[] keys(Set<Long> postings) {
        return new Object[]{postings.toArray(Long[]::new)};
    }
}
