package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Joins pairs to clusters, one for each job. Pairs of open postings come first, of those the surest, and two clusters are
/// joined only when nothing keeps any posting of the one from any of the other, so a chain of likenesses never joins what must
/// stay apart.
///
/// The outcome depends on the postings, pairs and decisions alone, not on the order that they came in.
public final class Clusters {

    private static final Comparator<Pair> SUREST_FIRST = Comparator.comparingDouble(Pair::confidence).reversed()
            .thenComparing(Pair::one).thenComparing(Pair::other);

    private final Map<Key, Candidate> candidates;
    private final Map<Key, Whereabouts> places;
    private final Set<Between> splits;
    private final Set<Between> merges;
    private final Map<Key, List<Key>> clusters = new HashMap<>();

    private Clusters(Map<Key, Candidate> candidates, Set<Between> splits, Set<Between> merges) {
        this.candidates = candidates;
        this.splits = splits;
        this.merges = merges;
        this.places = places(candidates);
        candidates.keySet().forEach(key -> clusters.put(key, List.of(key)));
    }

    /// The clusters of several postings each, their members in the order of their keys.
    ///
    /// @param candidates all that the pairs name; a pair with another one is left out
    /// @param splits pairs that somebody decided to keep apart
    /// @param merges pairs that somebody decided to be one, whatever keeps them apart
    public static List<Cluster> of(Map<Key, Candidate> candidates, List<Pair> pairs, Set<Between> splits, Set<Between> merges) {
        var known = pairs.stream()
                .filter(pair -> candidates.containsKey(pair.one()) && candidates.containsKey(pair.other())).toList();
        return new Reach(known).parts().stream().flatMap(part -> ofPart(part, candidates, splits, merges).stream())
                .sorted(Comparator.comparing(cluster -> cluster.members().getFirst())).toList();
    }

    private static List<Cluster> ofPart(List<Pair> pairs, Map<Key, Candidate> all, Set<Between> splits, Set<Between> merges) {
        var candidates = new TreeMap<Key, Candidate>();
        pairs.forEach(pair -> {
            candidates.computeIfAbsent(pair.one(), all::get);
            candidates.computeIfAbsent(pair.other(), all::get);
        });
        var clusters = new Clusters(candidates, splits, merges);
        var byTitle = pairs.stream().collect(Collectors.partitioningBy(Pair::byTitle));
        var joined = new ArrayList<>(clusters.join(byTitle.getOrDefault(false, List.of())));
        joined.addAll(clusters.join(clusters.told(byTitle.getOrDefault(true, List.of()))));
        return clusters.all(joined);
    }

    /// What was decided, then what is open, then the rest: copies that outlive their posting belong to the one that came in its
    /// place, as far as that is open, and not to the closed one that they were copied from.
    private Comparator<Pair> order() {
        return Comparator.comparing((Pair pair) -> !isMerged(pair.one(), pair.other()))
                .thenComparing(pair -> !isOpen(pair)).thenComparing(SUREST_FIRST);
    }

    private boolean isOpen(Pair pair) {
        return candidate(pair.one()).life().isOpen() && candidate(pair.other()).life().isOpen();
    }

    private boolean isMerged(Key one, Key other) {
        return merges.contains(Between.of(one, other));
    }

    /// Leaves out, of pairs that a title alone shows, those of a posting with several openings of one board: nobody can tell
    /// which of them it is a copy of, and they are not one because of it.
    private List<Pair> told(List<Pair> pairs) {
        var besides = new HashMap<List<Object>, Set<Key>>();
        for (var pair : pairs) {
            besides.computeIfAbsent(end(pair.one(), pair.other(), pair), _ -> new HashSet<>()).add(pair.other());
            besides.computeIfAbsent(end(pair.other(), pair.one(), pair), _ -> new HashSet<>()).add(pair.one());
        }
        var several = besides.keySet().stream().filter(end -> !isOne(besides.getOrDefault(end, Set.of())))
                .collect(Collectors.toSet());
        return pairs.stream().filter(pair -> isMerged(pair.one(), pair.other())
                || (!several.contains(end(pair.one(), pair.other(), pair))
                        && !several.contains(end(pair.other(), pair.one(), pair))))
                .toList();
    }

    /// What a posting is one with already, and a board that it has pairs with; closed postings say nothing of open ones.
    private List<Object> end(Key of, Key with, Pair pair) {
        return List.of(members(of), with.source(), with.board(), isOpen(pair));
    }

    /// Whether postings are of one cluster already.
    private boolean isOne(Set<Key> postings) {
        return postings.stream().map(this::members).distinct().count() <= 1;
    }

    /// @return those that joined two clusters
    private List<Pair> join(List<Pair> pairs) {
        return pairs.stream().sorted(order()).filter(this::join).toList();
    }

    private boolean join(Pair pair) {
        var here = members(pair.one());
        var there = members(pair.other());
        if (here.equals(there)) {
            return false;
        }
        for (var one : here) {
            for (var other : there) {
                if (isApart(one, other) || (pair.byTitle() && isUnjoined(one, other))) {
                    return false;
                }
            }
        }
        var all = new ArrayList<>(here);
        all.addAll(there);
        all.sort(null);
        all.forEach(key -> clusters.put(key, all));
        return true;
    }

    /// Whether two are openings of one board that nothing but a copy's title would join.
    private boolean isUnjoined(Key one, Key other) {
        return one.isBesides(other) && !one.source().isEmpty() && !isMerged(one, other);
    }

    private boolean isApart(Key one, Key other) {
        var pair = Between.of(one, other);
        if (splits.contains(pair)) {
            return true;
        }
        if (merges.contains(pair)) {
            return false;
        }
        var first = candidate(one);
        var second = candidate(other);
        var identified = first.isIdentifiedWith(second);
        return Matching.veto(first, second) != null
                || Vetoes.ofPlaces(places.getOrDefault(one, first.where()), places.getOrDefault(other, second.where()),
                        identified) != null;
    }

    /// A vacancy that is offered in several places, a posting for each, is in all of them.
    private static Map<Key, Whereabouts> places(Map<Key, Candidate> candidates) {
        var byRequisition = new TreeMap<String, Whereabouts>();
        for (var candidate : candidates.values()) {
            if (candidate.requisition() != null && candidate.employer().isKnown()) {
                byRequisition.merge(requisition(candidate), candidate.where(), Whereabouts::and);
            }
        }
        var places = new HashMap<Key, Whereabouts>();
        candidates.forEach((key, candidate) -> {
            var shared = byRequisition.get(requisition(candidate));
            places.put(key, shared == null || candidate.requisition() == null || !candidate.where().isKnown()
                    ? candidate.where()
                    : new Whereabouts(shared.spots(), candidate.where().remote(), candidate.where().applicants()));
        });
        return places;
    }

    private static String requisition(Candidate candidate) {
        return candidate.employer().key() + "|" + candidate.requisition();
    }

    private Candidate candidate(Key key) {
        var candidate = candidates.get(key);
        if (candidate == null) {
            throw new IllegalArgumentException("no candidate " + key);
        }
        return candidate;
    }

    private List<Key> members(Key key) {
        return clusters.getOrDefault(key, List.of(key));
    }

    private List<Cluster> all(List<Pair> joined) {
        var confidences = new HashMap<Key, Double>();
        joined.forEach(pair -> confidences.merge(members(pair.one()).getFirst(), pair.confidence(), Math::min));
        return clusters.values().stream().filter(members -> members.size() > 1).distinct()
                .map(members -> new Cluster(members, canonical(members),
                        confidences.getOrDefault(members.getFirst(), 0.0)))
                .toList();
    }

    private Key canonical(List<Key> members) {
        return members.stream().map(this::candidate).min(Canonical.ORDER).orElseThrow().key();
    }

    /// Two postings that may be one job.
    ///
    /// @param byTitle whether nothing but employer, title and place shows it
    public record Pair(Key one, Key other, double confidence, boolean byTitle) {

        /// In the order of their keys.
        public static Pair of(Key one, Key other, double confidence, boolean byTitle) {
            return one.compareTo(other) < 0
                    ? new Pair(one, other, confidence, byTitle)
                    : new Pair(other, one, confidence, byTitle);
        }
    }

    /// Two postings that somebody decided about, in the order of their keys.
    public record Between(Key one, Key other) {

        public static Between of(Key one, Key other) {
            return one.compareTo(other) < 0 ? new Between(one, other) : new Between(other, one);
        }
    }

    /// One job.
    ///
    /// @param members in the order of their keys
    /// @param canonical the one of them that tells the most
    /// @param confidence of the least sure pair that joined it
    public record Cluster(List<Key> members, Key canonical, double confidence) {
    }
}
