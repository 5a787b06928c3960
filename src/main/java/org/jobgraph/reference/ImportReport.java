package org.jobgraph.reference;

import java.util.List;
import java.util.Locale;

import org.jobgraph.reference.table.Rejection;

/// What became of the rows of one file: every row read is in `changes` or in `rejected`, unless the importer knows it
/// as no data at all (footnotes, blank lines), which are not counted as read.
///
/// @param firstRejections the first of the rejected rows, for printing; the others are only counted here
public record ImportReport(String file, long read, Changes changes, long rejected, List<Rejection> firstRejections) {

    /// 0 when all rows went in, 1 when some were refused.
    public int status() {
        return rejected == 0 ? 0 : 1;
    }

    /// One line for people.
    public String summary() {
        var counts = String.format(Locale.ROOT, "%s: %,d rows read, %,d inserted, %,d updated, %,d unchanged, %,d rejected",
                file, read, changes.inserted(), changes.updated(), changes.unchanged(), rejected);
        return changes.any() ? counts : counts + "; nothing changed";
    }
}
