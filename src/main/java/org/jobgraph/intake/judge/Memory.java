package org.jobgraph.intake.judge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was made of keys before. Boards repeat a few texts thousands of times; a stranger's export must not fill the heap with its
/// own, so it begins anew when it is full.
///
/// @param <K> the key
/// @param <V> what is made of it, always the same
final class Memory<K, V> {

    private static final int ENTRIES = 20_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    /// @param make may use the same memory, as nothing waits for it
    V get(K key, Function<K, V> make) {
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        if (known.size() >= ENTRIES) {
            known.clear();
        }
        var made = make.apply(key);
        known.put(key, made);
        return made;
    }
}
