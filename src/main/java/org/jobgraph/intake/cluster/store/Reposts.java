package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jobgraph.intake.cluster.Evidence;

/// Postings that comparing has shown to be an earlier one again, which was closed before they began. The run that stored them has
/// noted those whose text is the same to the letter; here are the others, that have the number, the address or most of the words.
final class Reposts {

    /// Of several earlier ones the one that was closed last, as the run takes it. The event is of when the posting came, and of no run.
    private static final String NOTE = """
            with pairs as (select * from unnest(?::bigint[], ?::bigint[], ?::text[]) as k (a, b, detail)),
            found as (
                select distinct on (n.id) n.id, o.id as earlier, n.first_seen_at as at,
                    format('%s, as %s on %s, last seen %s and closed %s; this one began %s', upper(left(e.detail, 1)) || substr(e.detail, 2),
                        o.external_id, o.board,
                        to_char(o.last_verified_at at time zone 'UTC', 'YYYY-MM-DD'),
                        to_char(o.closed_at at time zone 'UTC', 'YYYY-MM-DD'),
                        to_char((case when n.posted_at > o.last_verified_at then n.posted_at else n.first_seen_at end)
                            at time zone 'UTC', 'YYYY-MM-DD')) as evidence
                from (select a as later, b as earlier, detail from pairs union all select b, a, detail from pairs) e
                join job_posting n on n.id = e.later and n.status = 'OPEN' and n.repost_of is null
                join job_posting o on o.id = e.earlier and o.status = 'CLOSED' and o.last_verified_at < n.first_seen_at
                order by n.id, o.closed_at desc, o.source_slug, o.board, o.external_id),
            marked as (
                update job_posting p set repost_of = f.earlier, repost_evidence = f.evidence
                from found f where p.id = f.id returning p.id, f.at, f.evidence)
            insert into posting_event (posting_id, kind, at, detail)
            select id, 'REPOSTED', at, evidence from marked""";

    private final Connection connection;
    private final List<Long> ones = new ArrayList<>();
    private final List<Long> others = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    Reposts(Connection connection) {
        this.connection = connection;
    }

    /// Takes a pair of postings of one employer, one of which came when the other was gone.
    void add(List<Long> pair, List<Evidence> evidence) {
        ones.add(pair.getFirst());
        others.add(pair.getLast());
        details.add(evidence.stream().map(Evidence::detail).collect(Collectors.joining(", ")));
    }

    /// Notes all that were taken.
    ///
    /// @return whether any was new
    boolean note() throws SQLException {
        if (ones.isEmpty()) {
            return false;
        }
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setArray(1, Ids.array(connection, ones));
            statement.setArray(2, Ids.array(connection, others));
            statement.setArray(3, connection.createArrayOf("text", details.toArray()));
            return statement.executeUpdate() > 0;
        }
    }
}
