package org.jobgraph.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Fetches everything that one wave of a request asks of one kind, with a number of SQL statements that does not depend
/// on how many keys there are.
///
/// @param <K> what identifies an answer: the parent and every argument, a record with value equality
/// @param <V> the answer
@FunctionalInterface
public interface BatchLoader<K, V> {

    /// The answers to a wave of keys.
    ///
    /// @param keys distinct keys, at least one
    /// @return the answers found; a key without one may be left out
    Map<K, V> load(Set<K> keys);

    /// An answer that needs no statement; null when it takes one to know.
    @SuppressWarnings("NullableOptional")
    default @Nullable Optional<V> atHand(K key) {
        return null;
    }
}
