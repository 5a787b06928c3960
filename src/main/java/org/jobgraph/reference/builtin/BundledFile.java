package org.jobgraph.reference.builtin;

/// A bundled extract of a file of somebody else, under its publisher's own headers.
///
/// @param path inside the bundle
/// @param document key of the document that it is an extract of
public record BundledFile(String path, String document) {

    /// Its name without the folder.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
