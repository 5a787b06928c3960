package org.jobgraph.snapshot;

import java.time.Instant;
import java.util.Map;

/// All slow data of one version.
///
/// @param version of table `reference_version`
/// @param since when this process began to hold it
public record Snapshot(long version, Instant since, Map<Class<?>, Object> parts) {

    /// The part of a type.
    public <T> T part(Class<T> type) {
        var part = parts.get(type);
        if (part == null) {
            throw new IllegalStateException("no part of " + type);
        }
        return type.cast(part);
    }
}
