package org.jobgraph.ops;

import org.graalvm.nativeimage.RuntimeOptions;

/// How much a native executable allocates before it collects what is garbage.
///
/// The 16 MB that the executable is built with keep a service small. An import allocates that many times a second, and what its
/// batches hold is alive then and copied each time: 28,000 postings took 65 s with 16 MB, 36 s with 128 MB.
public final class YoungGeneration {

    private static final long OF_COMMANDS = 128L << 20;

    private YoungGeneration() {
    }

    /// Makes room for a command; `-XX:MaxNewSize` is not heeded then. Native executables alone have this class.
    public static void enlarge() {
        RuntimeOptions.set("MaxNewSize", OF_COMMANDS);
    }
}
