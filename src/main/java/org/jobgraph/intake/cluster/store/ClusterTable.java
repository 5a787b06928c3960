package org.jobgraph.intake.cluster.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jobgraph.intake.cluster.Clusters.Cluster;
import org.jobgraph.intake.cluster.Key;

/// Pairs and clusters in their tables.
final class ClusterTable {

    private static final String CONNECTED = """
            select o.posting_id from posting_cluster_member m
            join posting_cluster_member o on o.cluster_id = m.cluster_id where m.posting_id = any (?)
            union select b from duplicate_evidence where a = any (?)
            union select a from duplicate_evidence where b = any (?)""";

    private static final String NO_EVIDENCE = """
            delete from duplicate_evidence where a = any (?) or b = any (?)""";

    private static final String EVIDENCE = """
            insert into duplicate_evidence (a, b, kind, score, detail, confidence)
            select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::numeric[], ?::text[], ?::numeric[])""";

    private static final String REACH = """
            with recursive reach (id) as (
                select unnest(?::bigint[])
                union
                select n.id from reach r cross join lateral (
                    select b as id from duplicate_evidence where a = r.id
                    union all select a from duplicate_evidence where b = r.id) n)
            select id from reach""";

    private static final String PAIRS = """
            select a, b, max(confidence), bool_and(kind = 'TITLE') from duplicate_evidence where a = any (?) group by a, b""";

    private static final String CLUSTERS = """
            select c.id, c.canonical_id, c.confidence, array_agg(m.posting_id order by m.posting_id)
            from posting_cluster c join posting_cluster_member m on m.cluster_id = c.id
            where c.id in (select cluster_id from posting_cluster_member where posting_id = any (?)) group by c.id""";

    private static final String NO_CLUSTERS = "delete from posting_cluster where id = any (?)";

    private static final String ADD_CLUSTERS = """
            with added as (
                insert into posting_cluster (canonical_id, confidence)
                select * from unnest(?::bigint[], ?::numeric[]) returning id, canonical_id)
            insert into posting_cluster_member (posting_id, cluster_id)
            select m.posting_id, a.id from unnest(?::bigint[], ?::bigint[]) as m (canonical_id, posting_id)
            join added a on a.canonical_id = m.canonical_id""";

    private final Connection connection;

    ClusterTable(Connection connection) {
        this.connection = connection;
    }

    /// Postings that are, as it stands, of a cluster or a pair with some.
    Set<Long> connected(Collection<Long> postings) throws SQLException {
        return ids(CONNECTED, postings, 3);
    }

    /// Everything that pairs lead to from some postings.
    Set<Long> reach(Collection<Long> postings) throws SQLException {
        return ids(REACH, postings, 1);
    }

    private Set<Long> ids(String sql, Collection<Long> postings, int parameters) throws SQLException {
        var found = new HashSet<Long>();
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 1; i <= parameters; i++) {
                statement.setArray(i, Ids.array(connection, postings));
            }
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    /// @return whether there was any or is any
    boolean replaceEvidence(Collection<Long> postings, List<Found> found) throws SQLException {
        int gone;
        try (var statement = connection.prepareStatement(NO_EVIDENCE)) {
            statement.setArray(1, Ids.array(connection, postings));
            statement.setArray(2, Ids.array(connection, postings));
            gone = statement.executeUpdate();
        }
        if (!found.isEmpty()) {
            addEvidence(found);
        }
        return gone > 0 || !found.isEmpty();
    }

    private void addEvidence(List<Found> found) throws SQLException {
        var columns = new ArrayList<List<Object>>();
        for (var i = 0; i < 6; i++) {
            columns.add(new ArrayList<>());
        }
        for (var pair : found) {
            for (var evidence : pair.evidence()) {
                var values = List.<Object>of(pair.a(), pair.b(), evidence.kind().name(), decimal(evidence.score()),
                        evidence.detail(), decimal(pair.confidence()));
                for (var i = 0; i < values.size(); i++) {
                    columns.get(i).add(values.get(i));
                }
            }
        }
        var types = List.of("bigint", "bigint", "text", "numeric", "text", "numeric");
        try (var statement = connection.prepareStatement(EVIDENCE)) {
            for (var i = 0; i < types.size(); i++) {
                statement.setArray(i + 1, connection.createArrayOf(types.get(i), columns.get(i).toArray()));
            }
            statement.executeUpdate();
        }
    }

    /// The pairs among postings that pairs lead to nothing else from.
    List<Shown> pairs(Collection<Long> postings) throws SQLException {
        var pairs = new ArrayList<Shown>();
        try (var statement = connection.prepareStatement(PAIRS)) {
            statement.setArray(1, Ids.array(connection, postings));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    pairs.add(new Shown(row.getLong(1), row.getLong(2), row.getDouble(3), row.getBoolean(4)));
                }
            }
        }
        return pairs;
    }

    /// @return whether any cluster is another one now
    boolean replaceClusters(Collection<Long> postings, List<Cluster> clusters, Map<Key, Long> ids) throws SQLException {
        var wanted = new HashMap<List<Long>, Stored>();
        for (var cluster : clusters) {
            var members = cluster.members().stream().map(ids::get).sorted().toList();
            var canonical = ids.get(cluster.canonical());
            if (canonical != null) {
                wanted.put(members, new Stored(canonical, decimal(cluster.confidence()), members));
            }
        }
        var stored = stored(postings);
        var gone = new ArrayList<Long>();
        stored.forEach((id, cluster) -> {
            if (!wanted.remove(cluster.members, cluster)) {
                gone.add(id);
            }
        });
        remove(gone);
        add(List.copyOf(wanted.values()));
        return !gone.isEmpty() || !wanted.isEmpty();
    }

    private Map<Long, Stored> stored(Collection<Long> postings) throws SQLException {
        var stored = new TreeMap<Long, Stored>();
        try (var statement = connection.prepareStatement(CLUSTERS)) {
            statement.setArray(1, Ids.array(connection, postings));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    stored.put(row.getLong(1),
                            new Stored(row.getLong(2), row.getBigDecimal(3).setScale(3, RoundingMode.HALF_UP),
                                    List.of((Long[]) row.getArray(4).getArray())));
                }
            }
        }
        return stored;
    }

    private void remove(List<Long> clusters) throws SQLException {
        if (!clusters.isEmpty()) {
            try (var statement = connection.prepareStatement(NO_CLUSTERS)) {
                statement.setArray(1, Ids.array(connection, clusters));
                statement.executeUpdate();
            }
        }
    }

    private void add(List<Stored> clusters) throws SQLException {
        if (clusters.isEmpty()) {
            return;
        }
        var canonicals = new ArrayList<Long>();
        var members = new ArrayList<Long>();
        clusters.forEach(cluster -> cluster.members.forEach(member -> {
            canonicals.add(cluster.canonical);
            members.add(member);
        }));
        try (var statement = connection.prepareStatement(ADD_CLUSTERS)) {
            statement.setArray(1, Ids.array(connection, clusters.stream().map(Stored::canonical).toList()));
            statement.setArray(2, connection.createArrayOf("numeric", clusters.stream().map(Stored::confidence).toArray()));
            statement.setArray(3, Ids.array(connection, canonicals));
            statement.setArray(4, Ids.array(connection, members));
            statement.executeUpdate();
        }
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Math.clamp(value, 0, 1)).setScale(3, RoundingMode.HALF_UP);
    }

    /// A pair that evidence shows.
    ///
    /// @param byTitle whether all of the evidence is that of titles
    record Shown(long a, long b, double confidence, boolean byTitle) {
    }

    /// A cluster as it is stored.
    private record Stored(long canonical, BigDecimal confidence, List<Long> members) {
    }
}
