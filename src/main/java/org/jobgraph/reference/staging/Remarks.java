package org.jobgraph.reference.staging;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an import has to say beside its counts: rows it passed over knowingly and why, marks it took off, what it
/// worked out from the rows.
public final class Remarks {

    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// A row was passed over because of `reason`.
    public void skip(String file, String reason) {
        skipped.merge(file + ": " + reason, 1L, Long::sum);
    }

    /// Says something once.
    public void note(String file, String text) {
        notes.add(file + ": " + text);
    }

    /// Says something about `count` rows, unless there are none.
    public void note(String file, long count, String text) {
        if (count > 0) {
            note(file, String.format(Locale.ROOT, "%,d ", count) + text);
        }
    }

    /// Rows passed over, of all files.
    public long skipped() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Everything said, one line each.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        skipped.forEach((reason, count) -> lines.add(String.format(Locale.ROOT, "%s: %,d rows skipped", reason, count)));
        lines.addAll(notes);
        return lines;
    }

    /// Prints [#lines].
    public void print(PrintWriter out) {
        lines().forEach(out::println);
        out.flush();
    }
}
