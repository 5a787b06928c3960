package org.jobgraph.intake.cluster.decide;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.intake.cluster.Key;
import org.jobgraph.intake.cluster.store.Clustering;
import org.jobgraph.intake.cluster.store.Decision;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;

/// Notes decisions and makes the clusters anew that they are about.
@ApplicationScoped
class Deciding {

    private static final String JOBS = """
            select k.text, p.id, o.source_slug, o.board, o.external_id
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as k (text, source, board, id)
            join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id
            left join posting_cluster_member m on m.posting_id = p.id
            left join posting_cluster_member n on n.cluster_id = m.cluster_id
            join job_posting o on o.id = coalesce(n.posting_id, p.id)""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Deciding(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    SplitDuplicatesPayload split(Key posting, List<Key> from, @Nullable String reason) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var asked = new ArrayList<>(List.of(posting));
            asked.addAll(from);
            var jobs = jobs(connection, asked);
            var decisions = new ArrayList<Decision>();
            for (var key : asked) {
                if (!jobs.containsKey(key)) {
                    return new UnknownPosting(DecideApi.id(key));
                }
            }
            for (var other : from) {
                if (other.equals(posting) || !jobs.getOrDefault(posting, new TreeSet<>()).contains(other)) {
                    return new NotOneJob(DecideApi.id(other));
                }
                decisions.add(Decision.of(posting, other, true, reason));
            }
            Clustering.decide(connection, decisions, clock.instant());
            return new DuplicatesDecided(DecideApi.id(posting));
        }
    }

    MergeDuplicatesPayload merge(List<Key> postings, @Nullable String reason) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var jobs = jobs(connection, postings);
            for (var key : postings) {
                if (!jobs.containsKey(key)) {
                    return new UnknownPosting(DecideApi.id(key));
                }
            }
            Clustering.decide(connection, pairs(new TreeSet<>(postings), jobs.values(), reason), clock.instant());
            return new DuplicatesDecided(DecideApi.id(postings.getFirst()));
        }
    }

    /// All pairs of those that were named, which are to stay one whatever becomes of them, and all that are not of one job yet.
    private static List<Decision> pairs(Set<Key> named, Collection<Set<Key>> jobs, @Nullable String reason) {
        var members = new TreeSet<Key>();
        jobs.forEach(members::addAll);
        var pairs = new ArrayList<Decision>();
        for (var one : members) {
            for (var other : members.tailSet(one, false)) {
                if ((named.contains(one) && named.contains(other))
                        || jobs.stream().noneMatch(job -> job.contains(one) && job.contains(other))) {
                    pairs.add(Decision.of(one, other, false, reason));
                }
            }
        }
        return pairs;
    }

    /// The postings that are there, each with all of its job.
    private static Map<Key, Set<Key>> jobs(Connection connection, List<Key> keys) throws SQLException {
        var jobs = new LinkedHashMap<Key, Set<Key>>();
        try (var statement = connection.prepareStatement(JOBS)) {
            statement.setArray(1, connection.createArrayOf("text", keys.stream().map(Key::text).toArray()));
            statement.setArray(2, connection.createArrayOf("text", keys.stream().map(Key::source).toArray()));
            statement.setArray(3, connection.createArrayOf("text", keys.stream().map(Key::board).toArray()));
            statement.setArray(4, connection.createArrayOf("text", keys.stream().map(Key::externalId).toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    jobs.computeIfAbsent(Key.of(row.getString(1)), _ -> new TreeSet<>())
                            .add(new Key(row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return jobs;
    }
}
