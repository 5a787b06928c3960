package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// Ends the reading of a document whose single record would fill the memory: a parser holds a record, or a text between records, as
/// a whole. It sees some kilobytes more than the parser has got to.
public final class RecordMeter extends MeteredStream {

    /// No parser of JSON takes a text of 20 million characters, and no posting has one.
    static final int MOST = 16_000_000;

    /// What counts, or far below zero while nothing does.
    private long since = Long.MIN_VALUE;

    public RecordMeter(InputStream in) {
        super(in);
    }

    /// Something begins that is held as a whole.
    public void begin() {
        since = 0;
    }

    /// Nothing is held.
    public void end() {
        since = Long.MIN_VALUE;
    }

    @Override
    protected void count(int more) throws TooLong {
        since += more;
        if (since > MOST) {
            throw new TooLong();
        }
    }

    /// A record, or what stands beside records, is longer than anybody's.
    public static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super(String.format(Locale.ROOT, "at most %,d bytes expected, found more", MOST));
        }
    }
}
