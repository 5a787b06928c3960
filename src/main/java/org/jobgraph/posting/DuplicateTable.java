package org.jobgraph.posting;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;

/// The jobs that postings are of, where several are of one. As many statements for a hundred postings as for one.
@ApplicationScoped
class DuplicateTable {

    /// Of a cluster's members and of its evidence: one job may have been posted a thousand times, with a hundred pairs of each.
    private static final int SHOWN = 100;

    /// A cluster is looked at once, however many of its postings are asked about: behind each member stand the job and which of
    /// those that were asked about are of it.
    private static final String JOBS = PostingRows.complete("""
            with asked as materialized (
                select m.cluster_id, array_agg(m.posting_id::text order by m.posting_id) as postings
                from unnest(cast(? as bigint[])) as k(id) join posting_cluster_member m on m.posting_id = k.id
                group by m.cluster_id),
            jobs as materialized (
                select row_number() over (order by a.cluster_id)::int as place, c.id, c.canonical_id, c.confidence, a.postings,
                    (select count(*) from posting_cluster_member o where o.cluster_id = c.id) as members
                from asked a join posting_cluster c on c.id = a.cluster_id)
            select j.place, {columns}, j.id, j.canonical_id, j.confidence, j.members, j.postings
            from jobs j
            cross join lateral (
                select o.posting_id, o.posting_id = j.canonical_id as canonical from posting_cluster_member o
                where o.cluster_id = j.id order by canonical desc, o.posting_id limit %d) o
            join job_posting p on p.id = o.posting_id
            order by j.place, o.canonical desc, p.id""".formatted(SHOWN), Columns.OWN);

    private static final String EVIDENCE = """
            select k.cluster_id, e.kind, e.score, e.detail, a.source_slug, a.board, a.external_id, b.source_slug, b.board, b.external_id
            from unnest(cast(? as bigint[])) as k(cluster_id)
            cross join lateral (
                select e.* from posting_cluster_member o join duplicate_evidence e on e.a = o.posting_id
                join posting_cluster_member t on t.posting_id = e.b and t.cluster_id = o.cluster_id
                where o.cluster_id = k.cluster_id
                order by e.confidence desc, e.score desc, e.a, e.b, e.kind limit %d) e
            join job_posting a on a.id = e.a join job_posting b on b.id = e.b
            order by k.cluster_id, e.confidence desc, e.score desc, e.a, e.b, e.kind"""
            .formatted(SHOWN);

    private static final String SOURCES = """
            with asked as materialized (
                select m.posting_id, m.cluster_id from unnest(cast(? as bigint[])) as k(id)
                join posting_cluster_member m on m.posting_id = k.id),
            sources as materialized (
                select distinct a.cluster_id, p.source_slug from (select distinct cluster_id from asked) a
                join posting_cluster_member o on o.cluster_id = a.cluster_id
                join job_posting p on p.id = o.posting_id)
            select a.posting_id, s.source_slug from asked a join sources s on s.cluster_id = a.cluster_id
            order by a.posting_id, s.source_slug""";

    private final Reads reads;

    DuplicateTable(Reads reads) {
        this.reads = reads;
    }

    /// The job of each posting that is not the only one of it.
    Map<Long, Duplicates> duplicates(Set<Long> postings) {
        var rows = new PostingRows(List.of(Columns.OWN));
        var jobs = new LinkedHashMap<Integer, Job>();
        reads.list(JOBS, row -> {
            var place = rows.read(row);
            jobs.put(place, Job.read(row));
            return place;
        }, keys(postings));
        var evidence = evidence(jobs.values().stream().map(Job::cluster).toList());
        var found = new HashMap<Long, Duplicates>();
        jobs.forEach((place, job) -> {
            var shown = job.shown(rows.postings(place), evidence.getOrDefault(job.cluster, List.of()));
            job.asked.forEach(posting -> found.put(posting, shown));
        });
        return found;
    }

    /// Slugs of the sources of all postings of the same job, where there are several.
    Map<Long, List<String>> sources(Set<Long> postings) {
        var found = new HashMap<Long, List<String>>();
        reads.list(SOURCES, row -> found.computeIfAbsent(row.large(), _ -> new ArrayList<>()).add(row.text()), keys(postings));
        return found;
    }

    private Map<Long, List<DuplicateEvidence>> evidence(List<Long> clusters) {
        var found = new HashMap<Long, List<DuplicateEvidence>>();
        reads.list(EVIDENCE, row -> found.computeIfAbsent(row.large(), _ -> new ArrayList<>()).add(evidence(row)),
                keys(clusters));
        return found;
    }

    private static DuplicateEvidence evidence(Row row) throws SQLException {
        return new DuplicateEvidence(row.constant(EvidenceKind.class), row.decimal(), row.text(), List.of(id(row), id(row)));
    }

    private static String id(Row row) throws SQLException {
        return new PostingKey(row.text(), row.text(), row.text()).id();
    }

    // Wrapped: an array alone would be taken for all parameters.
    private static Object[] keys(Collection<Long> keys) {
        return new Object[]{keys.toArray(Long[]::new)};
    }

    /// A job of several postings.
    ///
    /// @param members how many it has
    /// @param asked those that were asked about
    private record Job(Long cluster, long canonical, BigDecimal confidence, int members, List<Long> asked) {

        static Job read(Row row) throws SQLException {
            return new Job(row.large(), row.large(), row.decimal(), Math.toIntExact(row.large()),
                    row.texts().stream().map(Long::valueOf).toList());
        }

        Duplicates shown(List<JobPosting> shown, List<DuplicateEvidence> evidence) {
            var best = shown.stream().filter(posting -> posting.key == canonical).findFirst().orElseGet(shown::getFirst);
            return new Duplicates(best, shown, members, evidence, confidence);
        }
    }
}
