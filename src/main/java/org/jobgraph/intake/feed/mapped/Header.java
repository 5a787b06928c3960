package org.jobgraph.intake.feed.mapped;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Texts;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// The names of a CSV file's columns.
record Header(List<String> names) {

    /// @throws RefusedDocument when a column that the mapping names is not there, or there twice
    static Header of(List<String> cells, Mapping mapping) throws RefusedDocument {
        var stripped = cells.stream().map(String::strip).toList();
        for (var entry : mapping.columns().entrySet()) {
            for (var column : entry.getValue().names()) {
                var times = stripped.stream().filter(column::equalsIgnoreCase).count();
                if (times != 1) {
                    throw new RefusedDocument(Reason.OTHER_FORMAT, "%s: columns.%s: expected a column \"%s\", found %s in: %s"
                            .formatted(mapping.name(), entry.getKey().key(), column, times == 0 ? "none" : "several",
                                    shortened(stripped)));
                }
            }
        }
        return new Header(distinct(stripped));
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

    ObjectNode record(List<String> cells, ObjectNode into) {
        for (var i = 0; i < names.size(); i++) {
            into.put(names.get(i), Objects.requireNonNullElse(cells.get(i), ""));
        }
        return into;
    }
}
