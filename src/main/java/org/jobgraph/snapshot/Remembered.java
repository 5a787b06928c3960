package org.jobgraph.snapshot;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

import org.jobgraph.graphql.BatchLoader;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// A loader of slow data that is too large to be held whole: it remembers what was asked, as long as the version of the
/// reference data stays the same.
///
/// An answer is kept under the version that its own transaction sees, and only while that is the version this process serves.
/// A request that began before an import therefore leaves nothing behind that a later one could take for new.
final class Remembered<K, V> implements BatchLoader<K, V> {

    private final BatchLoader<K, V> loader;
    private final ToIntFunction<V> rows;
    private final long most;
    private final LongSupplier served;
    private final LongSupplier seen;
    private volatile Memory<K, V> memory;

    /// @param rows how many rows an answer has
    /// @param most how many rows are kept
    /// @param served the version that this process serves
    /// @param seen the version that the current transaction sees
    Remembered(BatchLoader<K, V> loader, ToIntFunction<V> rows, long most, LongSupplier served, LongSupplier seen) {
        this.loader = loader;
        this.rows = rows;
        this.most = most;
        this.served = served;
        this.seen = seen;
        this.memory = memory(-1);
    }

    @Override
    public Map<K, V> load(Set<K> keys) {
        var found = loader.load(keys);
        var version = seen.getAsLong();
        if (version == served.getAsLong()) {
            var kept = of(version).answers;
            keys.forEach(key -> kept.put(key, Optional.ofNullable(found.get(key))));
        }
        return found;
    }

    @Override
    @SuppressWarnings("NullableOptional")
    public @Nullable Optional<V> atHand(K key) {
        var known = memory;
        return known.version == served.getAsLong() ? known.answers.getIfPresent(key) : null;
    }

    synchronized void forget() {
        memory = memory(-1);
    }

    private synchronized Memory<K, V> of(long version) {
        if (memory.version < version) {
            memory = memory(version);
        }
        // Of an older version: whoever still writes to it does so in vain.
        return memory.version == version ? memory : memory(version);
    }

    private Memory<K, V> memory(long version) {
        return new Memory<>(version, Caffeine.newBuilder().maximumWeight(most)
                .<K, Optional<V>>weigher((_, answer) -> answer.map(rows::applyAsInt).orElse(0) + 1).build());
    }

    private record Memory<K, V>(long version, Cache<K, Optional<V>> answers) {
    }
}
