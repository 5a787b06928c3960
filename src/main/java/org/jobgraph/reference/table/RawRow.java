package org.jobgraph.reference.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A row before its header is known.
record RawRow(long line, List<String> cells, @Nullable String fault) {

    boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
