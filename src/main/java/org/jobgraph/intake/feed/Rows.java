package org.jobgraph.intake.feed;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/// The rows of a document in their order; holds one at a time.
public interface Rows extends Closeable {

    /// The next row, or null after the last.
    @Nullable
    Row next() throws IOException;
}
