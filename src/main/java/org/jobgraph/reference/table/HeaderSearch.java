package org.jobgraph.reference.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Looks for the header row; remembers what came closest to it, for the message when there is none.
final class HeaderSearch {

    /// Titles and notes stand above the header of some workbooks.
    private static final int ROWS_ABOVE = 60;
    private static final int SHOWN = 40;

    private final List<Column> columns;
    private List<String> closest = List.of();
    private int matches = -1;

    HeaderSearch(List<Column> columns) {
        this.columns = columns;
    }

    /// Reads up to and including the header row.
    ///
    /// @return null when the first rows hold none
    @Nullable
    Header in(RawRows rows) throws IOException, RefusedFile {
        for (var i = 0; i < ROWS_ABOVE; i++) {
            var row = rows.next();
            if (row == null) {
                return null;
            }
            if (!row.isBlank()) {
                var header = Header.match(row.cells(), columns);
                if (header != null) {
                    return header;
                }
                remember(row.cells());
            }
        }
        return null;
    }

    private void remember(List<String> cells) {
        var found = Header.places(cells, columns).size();
        if (found > matches) {
            matches = found;
            closest = cells;
        }
    }

    String expectedAndFound() {
        var missing = columns.stream().filter(Column::required).filter(c -> !Header.places(closest, columns).containsKey(c))
                .map(Column::name).collect(Collectors.joining(", "));
        var expected = columns.stream().filter(Column::required).map(Column::name).collect(Collectors.joining(", "));
        var found = closest.stream().filter(text -> !text.isBlank()).limit(SHOWN)
                .map(text -> Visible.of(text.strip(), SHOWN)).collect(Collectors.joining(", "));
        return "expected columns " + expected + "; found " + (found.isEmpty() ? "none" : found) + "; missing " + missing
                + (betweenSemicolons() ? "; the cells stand between semicolons, save it with commas" : "");
    }

    private boolean betweenSemicolons() {
        return closest.size() == 1 && Header.match(List.of(closest.getFirst().split(";", -1)), columns) != null;
    }
}
