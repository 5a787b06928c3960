package org.jobgraph.reference.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// A table in a file, read row by row: memory does not grow with the file.
///
/// ```
/// try (var table = Table.open(file, Layout.of(CODE, TITLE))) {
///     for (var row = table.next(); row != null; row = table.next()) { … row.get(CODE) … }
/// }
/// ```
public final class Table implements Closeable {

    private final InputFile file;
    private final Contents contents;
    private final RawRows rows;
    private final Header header;
    private final Closeable under;

    private Table(InputFile file, Contents contents, RawRows rows, Header header, Closeable under) {
        this.file = file;
        this.contents = contents;
        this.rows = rows;
        this.header = header;
        this.under = under;
    }

    /// Opens a CSV, tab-separated or xlsx file and reads up to its header row.
    ///
    /// @throws IOException when the file cannot be read
    /// @throws RefusedFile when it is no such table; the message names what was expected and what was found
    public static Table open(InputFile file, Layout layout) throws IOException, RefusedFile {
        var contents = Contents.of(file);
        return wantsWorkbook(file, contents) ? openWorkbook(file, contents, layout) : openText(file, contents, layout);
    }

    private static boolean wantsWorkbook(InputFile file, Contents contents) throws RefusedFile {
        var name = file.name().toLowerCase(Locale.ROOT);
        var kind = contents.kind();
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
            refuseUnless(kind == Contents.Kind.ZIP, file, "an xlsx workbook, as its name says", kind);
            return true;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            refuseUnless(kind == Contents.Kind.TEXT, file, "delimited text, as its name says", kind);
            return false;
        }
        refuseUnless(kind == Contents.Kind.ZIP || kind == Contents.Kind.TEXT, file, "CSV or an xlsx workbook", kind);
        return kind == Contents.Kind.ZIP;
    }

    private static void refuseUnless(boolean right, InputFile file, String expected, Contents.Kind found)
            throws RefusedFile {
        if (!right) {
            throw new RefusedFile(file.name() + ": expected " + expected + ", found " + found.words);
        }
    }

    private static Table openText(InputFile file, Contents contents, Layout layout) throws IOException, RefusedFile {
        var in = contents.encoding().reader(file.open());
        try {
            var rows = textRows(in);
            var search = new HeaderSearch(layout.columns());
            var header = search.in(rows);
            if (header == null) {
                throw new RefusedFile(file.name() + ": " + search.expectedAndFound());
            }
            rows.expectWidth(header.texts().size());
            return checked(new Table(file, contents, rows, header, in));
        } catch (IOException | RefusedFile e) {
            in.close();
            throw e;
        }
    }

    private static RawRows textRows(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        return firstLine(in).indexOf('\t') >= 0 ? new TabRows(in) : new CsvRows(in);
    }

    private static String firstLine(BufferedReader in) throws IOException {
        var start = new char[8192];
        in.mark(start.length);
        var length = Math.max(0, in.read(start));
        in.reset();
        return new String(start, 0, length).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static Table openWorkbook(InputFile file, Contents contents, Layout layout)
            throws IOException, RefusedFile {
        var workbook = Workbook.open(file);
        try {
            var search = new HeaderSearch(layout.columns());
            for (var sheet : workbook.getSheets().filter(s -> layout.sheet().test(s.getName())).toList()) {
                var rows = Workbook.rows(file, sheet);
                var header = search.in(rows);
                if (header != null) {
                    return checked(new Table(file, contents, rows, header, workbook));
                }
                rows.close();
            }
            var sheets = workbook.getSheets().map(s -> '"' + s.getName() + '"').collect(Collectors.joining(", "));
            throw new RefusedFile(file.name() + ": " + search.expectedAndFound() + " (sheets " + sheets + ")");
        } catch (IOException | RefusedFile e) {
            workbook.close();
            throw e;
        }
    }

    private static Table checked(Table table) throws RefusedFile {
        var twice = table.header.ambiguous();
        if (!twice.isEmpty()) {
            throw new RefusedFile(
                    table.file.name() + ": expected each column once, found twice " + String.join(", ", twice));
        }
        return table;
    }

    /// Reads on to the next row that is not blank.
    ///
    /// @return null after the last one
    /// @throws IOException when the file cannot be read on
    /// @throws RefusedFile when the rest of the file turns out to be damaged
    public @Nullable Row next() throws IOException, RefusedFile {
        try {
            var row = rows.next();
            while (row != null && row.isBlank()) {
                row = rows.next();
            }
            return row == null ? null : new Row(new Place(file.name(), row.line()), header, row.cells(), row.fault());
        } catch (RefusedFile e) {
            throw new RefusedFile(file.name() + ": " + e.getMessage(), e);
        }
    }

    public Header header() {
        return header;
    }

    public Contents contents() {
        return contents;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        under.close();
    }
}
