package org.jobgraph.reference.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/// Comma-separated text as RFC 4180 has it. A cell may span lines; a quote that is never closed costs its own line only,
/// not the rest of the file.
final class CsvRows implements RawRows {

    /// A cell of prose may have many lines; beyond this a quote was left open.
    private static final int LINES_OF_A_ROW = 500;

    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().skipEmptyLines(false)
            .trimWhitespacesAroundQuotes(true).allowExtraCharsAfterClosingQuote(false);

    private final BufferedReader in;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long line;
    private int width = -1;

    CsvRows(BufferedReader in) {
        this.in = in;
    }

    @Override
    public void expectWidth(int cells) {
        width = cells;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        var first = nextLine();
        if (first == null) {
            return null;
        }
        line++;
        if (!hasOpenQuote(first)) {
            return row(first);
        }
        var more = untilClosed();
        var whole = more.isEmpty() ? null : parse(first + "\n" + String.join("\n", more));
        if (whole == null || Shape.fault(whole.size(), width) != null) {
            more.reversed().forEach(ahead::addFirst);
            return new RawRow(line, List.of(first), "a quote is opened and not closed");
        }
        var start = line;
        line += more.size();
        return new RawRow(start, whole, null);
    }

    private RawRow row(String text) {
        var cells = parse(text);
        if (cells == null) {
            return new RawRow(line, List.of(text), "text follows a closed quote");
        }
        return new RawRow(line, cells, text.isBlank() ? null : Shape.fault(cells.size(), width));
    }

    /// The lines up to the one that closes the quote, or none when nothing does; those stay to be read again.
    private List<String> untilClosed() throws IOException {
        var lines = new ArrayList<String>();
        while (lines.size() < LINES_OF_A_ROW) {
            var text = nextLine();
            if (text == null) {
                break;
            }
            lines.add(text);
            if (hasOpenQuote(text)) {
                return lines;
            }
        }
        lines.reversed().forEach(ahead::addFirst);
        return List.of();
    }

    private @Nullable String nextLine() throws IOException {
        return ahead.isEmpty() ? in.readLine() : ahead.pollFirst();
    }

    private static boolean hasOpenQuote(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /// @return null when it is not exactly one record
    private static @Nullable List<String> parse(String record) {
        if (record.isBlank()) {
            return List.of();
        }
        try {
            return CSV.ofSingleCsvRecord(record).getFields();
        } catch (CsvParseException _) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
