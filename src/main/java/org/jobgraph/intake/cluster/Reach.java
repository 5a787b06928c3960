package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jobgraph.intake.cluster.Clusters.Pair;

/// Parts of pairs that no pair connects.
final class Reach {

    private final Map<Key, Key> above = new HashMap<>();
    private final List<Pair> pairs;

    Reach(List<Pair> pairs) {
        this.pairs = pairs;
        pairs.forEach(pair -> {
            var one = top(pair.one());
            var other = top(pair.other());
            if (!one.equals(other)) {
                above.put(one, other);
            }
        });
    }

    List<List<Pair>> parts() {
        var parts = new TreeMap<Key, List<Pair>>();
        pairs.forEach(pair -> parts.computeIfAbsent(top(pair.one()), _ -> new ArrayList<>()).add(pair));
        return List.copyOf(parts.values());
    }

    private Key top(Key key) {
        var at = key;
        for (var next = above.get(at); next != null; next = above.get(at)) {
            var beyond = above.get(next);
            if (beyond != null) {
                above.put(at, beyond);
            }
            at = next;
        }
        return at;
    }
}
