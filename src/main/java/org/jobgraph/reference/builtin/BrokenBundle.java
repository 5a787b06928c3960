package org.jobgraph.reference.builtin;

/// The bundled data are not what they should be: a fault of the build, never of the user.
public final class BrokenBundle extends RuntimeException {

    /// @param file its path inside the bundle
    /// @param reason what is wrong with it
    public BrokenBundle(String file, String reason) {
        super("Built-in reference data: " + file + " " + reason);
    }

    /// @param line where, counted from 1
    public BrokenBundle(String file, long line, String reason) {
        this(file, "line " + line + ": " + reason);
    }
}
