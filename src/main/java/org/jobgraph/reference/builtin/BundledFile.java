package org.jobgraph.reference.builtin;

import org.jspecify.annotations.Nullable;

/// A bundled extract of a file of somebody else, under its publisher's own headers.
///
/// @param path inside the bundle
/// @param document key of the document that it is an extract of; null for one of several files of a
/// document that the importer makes
public record BundledFile(String path, @Nullable String document) {

    /// Its name without the folder.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
