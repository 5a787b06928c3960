package org.jobgraph.snapshot;

import java.time.Instant;
import java.util.Map;

/// All slow data of one version.
///
/// @param data the state of the database in which this process saw them last
/// @param since when this process began to hold them
public record Snapshot(DataVersion data, Instant since, Map<Class<?>, Object> parts) {

    /// Of table `reference_version`.
    public long version() {
        return data.reference();
    }

    /// The part of a type.
    public <T> T part(Class<T> type) {
        var part = parts.get(type);
        if (part == null) {
            throw new IllegalStateException("no part of " + type);
        }
        return type.cast(part);
    }

    /// The same in a state of the database where postings alone are others.
    Snapshot in(DataVersion newer) {
        return new Snapshot(newer, since, parts);
    }
}
