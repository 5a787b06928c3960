package org.jobgraph.intake.feed.mapped;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;

/// Follows the quotes of a CSV text as it is read, so that its end can be told from a text that was cut off within a cell:
/// the parser takes both for an end. The sign by which old systems end a file is no part of its text.
final class QuoteWatch extends FilterReader {

    private static final char END_OF_FILE = 0x1A;

    private final char delimiter;
    private boolean isQuoted;
    private boolean isStart = true;
    private long line = 1;
    private long opened;
    private boolean isLineEnd = true;

    /// @param in which can be marked
    QuoteWatch(BufferedReader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        var some = super.read(characters, offset, length);
        if (some > 0 && characters[offset + some - 1] == END_OF_FILE && isAtEnd()) {
            some = some == 1 ? -1 : some - 1;
        }
        for (var i = 0; i < some; i++) {
            see(characters[offset + i]);
        }
        return some;
    }

    private boolean isAtEnd() throws IOException {
        in.mark(1);
        var next = in.read();
        in.reset();
        return next < 0;
    }

    /// A doubled quote within a quoted cell closes and opens it, which comes to the same.
    private void see(char c) {
        isLineEnd = c == '\n' || c == '\r';
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

    /// Whether what was read so far ends with a line, as the text of a whole file does.
    boolean isLineEnd() {
        return isLineEnd;
    }

    /// How many lines were read so far.
    long line() {
        return line;
    }
}
