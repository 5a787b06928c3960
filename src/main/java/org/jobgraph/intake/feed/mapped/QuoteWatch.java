package org.jobgraph.intake.feed.mapped;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Follows the quotes of a CSV text as it is read, so that its end can be told from a text that was cut off within a cell:
/// the parser takes both for an end.
final class QuoteWatch extends FilterReader {

    private final char delimiter;
    private boolean isQuoted;
    private boolean isStart = true;
    private long line = 1;
    private long opened;

    QuoteWatch(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            see((char) one);
        }
        return one;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        var some = super.read(characters, offset, length);
        for (var i = 0; i < some; i++) {
            see(characters[offset + i]);
        }
        return some;
    }

    /// A doubled quote within a quoted cell closes and opens it, which comes to the same.
    private void see(char c) {
        if (c == '\n') {
            line++;
        }
        if (c == '"' && (isQuoted || isStart)) {
            isQuoted = !isQuoted;
            opened = isQuoted && isStart ? line : opened;
            isStart = true;
        } else {
            isStart = !isQuoted && (c == delimiter || c == '\n' || c == '\r');
        }
    }

    /// The line where a quote was opened that nothing has closed so far, or 0.
    long openLine() {
        return isQuoted ? opened : 0;
    }

    /// How many lines were read so far.
    long line() {
        return line;
    }
}
