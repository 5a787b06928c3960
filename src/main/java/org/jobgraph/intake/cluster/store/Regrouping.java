package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.cluster.Candidate;
import org.jobgraph.intake.cluster.Clusters;
import org.jobgraph.intake.cluster.Clusters.Pair;
import org.jobgraph.intake.cluster.Evidence;
import org.jobgraph.intake.cluster.Key;

/// Makes the clusters of some postings anew, and of all that pairs connect with them. Whoever calls commits.
final class Regrouping {

    private final Connection connection;
    private final Candidates candidates;
    private final ClusterTable table;

    Regrouping(Connection connection, Candidates candidates) {
        this.connection = connection;
        this.candidates = candidates;
        this.table = new ClusterTable(connection);
    }

    /// @return whether anything changed, so that [org.jobgraph.source.PostingVersion] is to be told, last of all
    boolean renew(Set<Long> postings) throws SQLException {
        candidates.need(postings);
        var reposts = new Reposts(connection);
        var found = new ArrayList<>(new Pairing(connection, candidates, reposts).of(postings));
        found.addAll(decided(postings, found));
        var before = table.connected(postings);
        var changed = table.replaceEvidence(postings, found);
        changed |= reposts.note();
        before.addAll(postings);
        found.forEach(pair -> before.addAll(List.of(pair.a(), pair.b())));
        return regroup(table.reach(before)) || changed;
    }

    /// Pairs that somebody decided to be one and that nothing else shows to be.
    private List<Found> decided(Set<Long> postings, List<Found> found) throws SQLException {
        var known = new HashMap<Key, Long>();
        addKeys(known, postings);
        var decisions = Decisions.about(connection, known.keySet());
        var merged = decisions.merged(connection);
        candidates.need(merged);
        addKeys(known, merged);
        var shown = new HashSet<List<Long>>();
        found.forEach(pair -> shown.add(List.of(pair.a(), pair.b())));
        var more = new ArrayList<Found>();
        for (var merge : decisions.merges()) {
            var one = known.get(merge.one());
            var other = known.get(merge.other());
            if (one != null && other != null && shown.add(List.of(Math.min(one, other), Math.max(one, other)))) {
                more.add(new Found(Math.min(one, other), Math.max(one, other),
                        List.of(new Evidence(Evidence.Kind.DECISION, 1, "somebody decided so")), 1));
            }
        }
        return more;
    }

    private void addKeys(Map<Key, Long> ids, Collection<Long> postings) {
        for (var id : postings) {
            var candidate = candidates.all().get(id);
            if (candidate != null) {
                ids.put(candidate.key(), id);
            }
        }
    }

    private boolean regroup(Set<Long> reached) throws SQLException {
        candidates.need(reached);
        var byKey = new HashMap<Key, Candidate>();
        var ids = new HashMap<Key, Long>();
        for (var id : reached) {
            var candidate = candidates.all().get(id);
            if (candidate != null) {
                byKey.put(candidate.key(), candidate);
                ids.put(candidate.key(), id);
            }
        }
        var decisions = Decisions.about(connection, byKey.keySet());
        var pairs = pairs(table.pairs(reached));
        return table.replaceClusters(reached, Clusters.of(byKey, pairs, decisions.splits(), decisions.merges()), ids);
    }

    private List<Pair> pairs(List<ClusterTable.Shown> shown) {
        var pairs = new ArrayList<Pair>();
        for (var pair : shown) {
            var one = candidates.all().get(pair.a());
            var other = candidates.all().get(pair.b());
            if (one != null && other != null) {
                pairs.add(Pair.of(one.key(), other.key(), pair.confidence(), pair.byTitle()));
            }
        }
        return pairs;
    }
}
