package org.jobgraph.intake.feed.mapped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Texts;

/// The names of a CSV file's columns.
///
/// @param positions of the columns that the mapping names, by its spelling
record Header(List<String> names, Map<String, Integer> positions) {

    /// @throws RefusedDocument when a column that the mapping names is not there, or there twice
    static Header of(List<String> cells, Mapping mapping) throws RefusedDocument {
        var stripped = cells.stream().map(String::strip).toList();
        var positions = new HashMap<String, Integer>();
        for (var entry : mapping.columns().entrySet()) {
            for (var column : entry.getValue().names()) {
                var times = stripped.stream().filter(column::equalsIgnoreCase).count();
                if (times != 1) {
                    throw new RefusedDocument(Reason.OTHER_FORMAT, "%s: columns.%s: expected a column \"%s\", found %s in: %s"
                            .formatted(mapping.name(), entry.getKey().key(), column, times == 0 ? "none" : "several",
                                    shortened(stripped)));
                }
                positions.put(column, position(column, stripped));
            }
        }
        return new Header(distinct(stripped), Map.copyOf(positions));
    }

    private static int position(String column, List<String> names) {
        var at = 0;
        while (!names.get(at).equalsIgnoreCase(column)) {
            at++;
        }
        return at;
    }

    private static String shortened(List<String> names) {
        var shown = String.join(", ", names.stream().map(Texts::shortened).toList());
        return shown.length() <= 400 ? shown : shown.substring(0, 400) + "…";
    }

    /// Columns that no mapping names may have no name or one that stands twice; each is kept under one of its own.
    private static List<String> distinct(List<String> names) {
        var taken = new HashSet<String>();
        var distinct = new ArrayList<String>();
        for (var name : names) {
            var own = name.isEmpty() ? "column " + (distinct.size() + 1) : name;
            distinct.add(taken.add(own.toLowerCase(Locale.ROOT)) ? own : own + " (" + (distinct.size() + 1) + ")");
        }
        return distinct;
    }

    int width() {
        return names.size();
    }

    /// Where a column that the mapping names stands.
    int position(String column) {
        return Objects.requireNonNull(positions.get(column));
    }
}
