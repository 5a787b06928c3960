package org.jobgraph.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One kind of slow data, a bean of the feature that owns it. It needs no other bean: the first snapshot is read while there are none
/// yet ([ReadAhead]).
///
/// @param <T> the immutable value that requests read
public interface Part<T> {

    /// What it is found by.
    Class<T> type();

    /// Reads all of it.
    T read(Tables tables);

    /// Reads several, by their types.
    static Map<Class<?>, Object> all(List<Part<?>> parts, Tables tables) {
        Map<Class<?>, Object> values = new HashMap<>();
        for (var part : parts) {
            values.put(part.type(), part.read(tables));
        }
        return Map.copyOf(values);
    }
}
