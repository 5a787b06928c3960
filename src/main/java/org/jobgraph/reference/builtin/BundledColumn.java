package org.jobgraph.reference.builtin;

import org.jspecify.annotations.Nullable;

/// A column of a bundled file.
///
/// @param name its header
/// @param kind what its cells hold
/// @param required whether a cell may not be empty
/// @param keyOf the earlier file in which its value must be a key, or null
record BundledColumn(String name, ColumnKind kind, boolean required, @Nullable String keyOf) {

    static BundledColumn required(String name, ColumnKind kind) {
        return new BundledColumn(name, kind, true, null);
    }

    static BundledColumn optional(String name, ColumnKind kind) {
        return new BundledColumn(name, kind, false, null);
    }

    static BundledColumn key(String name, String file) {
        return new BundledColumn(name, ColumnKind.TEXT, true, file);
    }

    static BundledColumn optionalKey(String name, String file) {
        return new BundledColumn(name, ColumnKind.TEXT, false, file);
    }
}
