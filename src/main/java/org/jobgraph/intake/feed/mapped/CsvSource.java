package org.jobgraph.intake.feed.mapped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;

import org.jobgraph.intake.feed.mapped.Mapping.Layout;

/// The text of a CSV file behind its byte-order mark, and what stands between its cells.
///
/// @param watch the text, whose decoder refuses bytes that are not of the charset: a replaced letter would go unseen
record CsvSource(QuoteWatch watch, char delimiter) {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int HEADER = 64 << 10;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    static CsvSource of(InputStream stream, Layout layout) throws IOException {
        var text = new BufferedReader(new InputStreamReader(stream, layout.charset().newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        var declared = layout.delimiter();
        var delimiter = declared == null ? seen(text) : declared;
        return new CsvSource(new QuoteWatch(text, delimiter), delimiter);
    }

    /// The one that the header has most of, outside quotes; a comma where it has none.
    private static char seen(BufferedReader text) throws IOException {
        text.mark(HEADER);
        var counts = new int[DELIMITERS.size()];
        var isQuoted = false;
        for (var i = 0; i < HEADER - 1; i++) {
            var c = text.read();
            if (c < 0 || (c == '\n' && !isQuoted)) {
                break;
            }
            isQuoted ^= c == '"';
            var which = isQuoted ? -1 : DELIMITERS.indexOf((char) c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        text.reset();
        return most(counts);
    }

    private static char most(int[] counts) {
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.get(most);
    }
}
