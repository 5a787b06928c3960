package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jobgraph.intake.cluster.Clusters.Between;
import org.jobgraph.intake.cluster.Key;

/// Decisions about pairs of postings, as the database keeps them.
///
/// @param splits pairs that are two jobs
/// @param merges pairs that are one
record Decisions(Set<Between> splits, Set<Between> merges) {

    private static final String NOTE = """
            insert into duplicate_decision (a_key, b_key, decision, reason, decided_at) values (?, ?, ?, ?, ?)
            on conflict (a_key, b_key) do update set decision = excluded.decision, reason = excluded.reason,
                decided_at = excluded.decided_at""";

    private static final String ABOUT = """
            select a_key, b_key, decision = 'SPLIT' from duplicate_decision where a_key = any (?)
            union select a_key, b_key, decision = 'SPLIT' from duplicate_decision where b_key = any (?)""";

    private static final String POSTINGS = """
            select p.id from unnest(?::text[], ?::text[], ?::text[]) as k (source, board, id)
            join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id""";

    static void note(Connection connection, List<Decision> decisions, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(NOTE)) {
            for (var decision : decisions) {
                statement.setString(1, decision.one().text());
                statement.setString(2, decision.other().text());
                statement.setString(3, decision.isSplit() ? "SPLIT" : "MERGE");
                statement.setString(4, decision.reason());
                statement.setTimestamp(5, Timestamp.from(now));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// All that somebody decided about some postings and any others.
    static Decisions about(Connection connection, Collection<Key> keys) throws SQLException {
        var found = new Decisions(new HashSet<>(), new HashSet<>());
        try (var statement = connection.prepareStatement(ABOUT)) {
            var texts = connection.createArrayOf("text", keys.stream().map(Key::text).toArray());
            statement.setArray(1, texts);
            statement.setArray(2, texts);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    (row.getBoolean(3) ? found.splits : found.merges)
                            .add(Between.of(Key.of(row.getString(1)), Key.of(row.getString(2))));
                }
            }
        }
        return found;
    }

    /// The postings that decisions are about, as far as they are there.
    static Set<Long> postings(Connection connection, List<Decision> decisions) throws SQLException {
        return postings(connection,
                decisions.stream().flatMap(decision -> Stream.of(decision.one(), decision.other())).distinct().toList());
    }

    /// The other postings of the pairs that are one, as far as they are there.
    Set<Long> merged(Connection connection) throws SQLException {
        return merges.isEmpty()
                ? Set.of()
                : postings(connection,
                        merges.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().toList());
    }

    private static Set<Long> postings(Connection connection, Collection<Key> keys) throws SQLException {
        var ids = new TreeSet<Long>();
        try (var statement = connection.prepareStatement(POSTINGS)) {
            statement.setArray(1, connection.createArrayOf("text", keys.stream().map(Key::source).toArray()));
            statement.setArray(2, connection.createArrayOf("text", keys.stream().map(Key::board).toArray()));
            statement.setArray(3, connection.createArrayOf("text", keys.stream().map(Key::externalId).toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }
}
