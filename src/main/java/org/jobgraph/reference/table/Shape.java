package org.jobgraph.reference.table;

import org.jspecify.annotations.Nullable;

/// Whether a row has as many cells as its header.
final class Shape {

    private Shape() {
    }

    /// @param expected -1 while no header is known
    static @Nullable String fault(int cells, int expected) {
        return expected < 0 || cells == expected
                ? null
                : "the row has " + cells + " cells, its header " + expected + ": is a comma or a tab in one of them?";
    }
}
