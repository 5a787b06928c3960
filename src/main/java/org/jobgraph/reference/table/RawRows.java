package org.jobgraph.reference.table;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/// The rows of a table as its format gives them, blank ones included.
interface RawRows extends Closeable {

    /// Reads one row.
    ///
    /// @return null after the last one
    /// @throws RefusedFile when the file turns out to be damaged
    @Nullable
    RawRow next() throws IOException, RefusedFile;

    /// Says how many cells each row has from here on; a row with another number is at fault. A format whose rows end at
    /// their last filled cell has no use for it.
    default void expectWidth(int width) {
    }
}
