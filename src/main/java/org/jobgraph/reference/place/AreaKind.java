package org.jobgraph.reference.place;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// The two sizes of core based statistical areas.
enum AreaKind {
    METROPOLITAN("Metropolitan Statistical Area"), MICROPOLITAN("Micropolitan Statistical Area");

    private final String words;

    AreaKind(String words) {
        this.words = words;
    }

    /// What the Census Bureau writes, null when `text` is neither.
    static @Nullable AreaKind of(String text) {
        for (var kind : values()) {
            if (kind.words.equalsIgnoreCase(text)) {
                return kind;
            }
        }
        return null;
    }

    /// The kind in a cell.
    ///
    /// @throws BrokenRow when it is none
    static AreaKind in(Row row, Column column) throws BrokenRow {
        var kind = of(row.require(column));
        if (kind == null) {
            throw new BrokenRow(column, row.get(column),
                    "expected " + METROPOLITAN.words + " or " + MICROPOLITAN.words);
        }
        return kind;
    }
}
