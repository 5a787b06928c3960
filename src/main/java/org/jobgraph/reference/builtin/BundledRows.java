package org.jobgraph.reference.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/// Reads bundled files one after another and checks every cell; a later file may only name keys that an earlier one has.
final class BundledRows {

    private final Map<String, Set<List<String>>> keys = new HashMap<>();

    /// The rows of a file as PostgreSQL's COPY reads them; null is an absent value.
    ///
    /// @throws BrokenBundle at the first cell that is not what it should be
    List<List<@Nullable String>> read(BundledTable table, byte[] content) {
        var seen = keys.computeIfAbsent(table.file(), file -> new HashSet<>());
        var rows = new ArrayList<List<@Nullable String>>();
        var records = CsvReader.builder().ofCsvRecord(new String(content, UTF_8)).iterator();
        requireHeader(table, records.hasNext() ? records.next().getFields() : List.of());
        while (records.hasNext()) {
            var csv = records.next();
            rows.add(row(table, csv));
            requireNew(table, csv, seen);
        }
        return rows;
    }

    private static void requireHeader(BundledTable table, List<String> found) {
        if (!found.equals(table.header())) {
            throw new BrokenBundle(table.file(), 1, "expected the columns " + table.header() + ", found " + found);
        }
    }

    private static void requireNew(BundledTable table, CsvRecord csv, Set<List<String>> seen) {
        var key = List.copyOf(csv.getFields().subList(0, table.keyColumns()));
        if (!key.isEmpty() && !seen.add(key)) {
            throw new BrokenBundle(table.file(), csv.getStartingLineNumber(), "a second row of " + key);
        }
    }

    private List<@Nullable String> row(BundledTable table, CsvRecord csv) {
        if (csv.getFieldCount() != table.columns().size()) {
            throw new BrokenBundle(table.file(), csv.getStartingLineNumber(),
                    "expected " + table.columns().size() + " cells, found " + csv.getFieldCount());
        }
        var cells = new ArrayList<@Nullable String>();
        for (var i = 0; i < table.columns().size(); i++) {
            cells.add(cell(table, csv, table.columns().get(i), csv.getField(i)));
        }
        return cells;
    }

    private @Nullable String cell(BundledTable table, CsvRecord csv, BundledColumn column, String cell) {
        if (cell.isEmpty() && !column.required()) {
            return column.kind() == ColumnKind.LIST ? "{}" : null;
        }
        if (cell.isBlank() || !isKey(column, cell)) {
            throw broken(table, csv, column, cell);
        }
        try {
            return column.kind().copied(cell);
        } catch (RuntimeException e) {
            throw broken(table, csv, column, cell);
        }
    }

    private boolean isKey(BundledColumn column, String cell) {
        var file = column.keyOf();
        return file == null || keys.getOrDefault(file, Set.of()).contains(List.of(cell));
    }

    private static BrokenBundle broken(BundledTable table, CsvRecord csv, BundledColumn column, String cell) {
        var expected = column.keyOf() == null ? column.kind().expected : "a key of " + column.keyOf();
        return new BrokenBundle(table.file(), csv.getStartingLineNumber(),
                "column " + column.name() + " holds '" + cell + "', expected " + expected);
    }
}
