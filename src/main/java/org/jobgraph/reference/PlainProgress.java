package org.jobgraph.reference;

import java.io.PrintWriter;
import java.util.Locale;

/// A line now and then, for logs.
final class PlainProgress implements Progress {

    private static final long ROWS_A_LINE = 5_000;

    private final String file;
    private final PrintWriter out;
    private long rows;

    PlainProgress(String file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void row() {
        rows++;
        if (rows % ROWS_A_LINE == 0) {
            out.printf(Locale.ROOT, "%s: %,d rows read so far%n", file, rows);
            out.flush();
        }
    }
}
