package org.jobgraph.posting;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;

/// The jobs that postings are of, where several are of one. As many statements for a hundred postings as for one.
@ApplicationScoped
class DuplicateTable {

    private static final String MEMBERS = PostingRows.complete("""
            select k.place, {columns} from unnest(cast(? as int[]), cast(? as bigint[])) as k(place, id)
            join posting_cluster_member m on m.posting_id = k.id
            join posting_cluster_member o on o.cluster_id = m.cluster_id
            join job_posting p on p.id = o.posting_id
            order by k.place, p.id""", Columns.OWN);

    private static final String EVIDENCE = """
            select m.posting_id, c.canonical_id, c.confidence, e.a, e.b, e.kind, e.score, e.detail
            from unnest(cast(? as bigint[])) as k(id)
            join posting_cluster_member m on m.posting_id = k.id
            join posting_cluster c on c.id = m.cluster_id
            join posting_cluster_member o on o.cluster_id = m.cluster_id
            join duplicate_evidence e on e.a = o.posting_id
            join posting_cluster_member t on t.posting_id = e.b and t.cluster_id = m.cluster_id
            order by m.posting_id, e.confidence desc, e.score desc, e.a, e.b, e.kind""";

    private static final String SOURCES = """
            select distinct m.posting_id, p.source_slug from unnest(cast(? as bigint[])) as k(id)
            join posting_cluster_member m on m.posting_id = k.id
            join posting_cluster_member o on o.cluster_id = m.cluster_id
            join job_posting p on p.id = o.posting_id order by m.posting_id, p.source_slug""";

    private final Reads reads;

    DuplicateTable(Reads reads) {
        this.reads = reads;
    }

    /// The job of each posting that is not the only one of it.
    Map<Long, Duplicates> duplicates(Set<Long> postings) {
        var asked = List.copyOf(postings);
        var rows = new PostingRows(List.of(Columns.OWN));
        reads.list(MEMBERS, rows::read, IntStream.range(0, asked.size()).boxed().toArray(Integer[]::new),
                asked.toArray(Long[]::new));
        var evidence = evidence(postings);
        var found = new HashMap<Long, Duplicates>();
        for (var place = 0; place < asked.size(); place++) {
            var shown = evidence.get(asked.get(place));
            var members = rows.postings(place);
            if (shown != null && !members.isEmpty()) {
                found.put(asked.get(place), job(members, shown));
            }
        }
        return found;
    }

    /// Slugs of the sources of all postings of the same job, where there are several.
    Map<Long, List<String>> sources(Set<Long> postings) {
        var found = new HashMap<Long, List<String>>();
        reads.list(SOURCES, row -> found.computeIfAbsent(row.large(), _ -> new ArrayList<>()).add(row.text()), keys(postings));
        return found;
    }

    private Map<Long, List<Shown>> evidence(Set<Long> postings) {
        var found = new HashMap<Long, List<Shown>>();
        reads.list(EVIDENCE, row -> found.computeIfAbsent(row.large(), _ -> new ArrayList<>()).add(Shown.read(row)),
                keys(postings));
        return found;
    }

    private static Duplicates job(List<JobPosting> members, List<Shown> shown) {
        var byKey = members.stream().collect(toMap(posting -> posting.key, Function.identity()));
        var canonical = byKey.getOrDefault(shown.getFirst().canonical, members.getFirst());
        var evidence = new ArrayList<DuplicateEvidence>();
        for (var each : shown) {
            var one = byKey.get(each.one);
            var other = byKey.get(each.other);
            if (one != null && other != null) {
                evidence.add(new DuplicateEvidence(each.kind, each.score, each.detail, List.of(one.getId(), other.getId())));
            }
        }
        return new Duplicates(canonical, members, evidence, shown.getFirst().confidence);
    }

    // Wrapped: an array alone would be taken for all parameters.
    private static Object[] keys(Set<Long> postings) {
        return new Object[]{postings.toArray(Long[]::new)};
    }

    /// A row of evidence, with what is of its cluster.
    private record Shown(long canonical, BigDecimal confidence, long one, long other, EvidenceKind kind, BigDecimal score,
            String detail) {

        static Shown read(Row row) throws SQLException {
            return new Shown(row.large(), row.decimal(), row.large(), row.large(), row.constant(EvidenceKind.class),
                    row.decimal(), row.text());
        }
    }
}
