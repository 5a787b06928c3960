package org.jobgraph.intake.feed.mapped;

import java.util.ArrayList;
import java.util.List;

/// Lists that stand in one text.
final class Separated {

    private Separated() {
    }

    /// The items between separators, each once, without blank ones.
    static List<String> items(String text, String separator) {
        var items = new ArrayList<String>(2);
        var from = 0;
        for (var to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            add(text.substring(from, to), items);
            from = to + separator.length();
        }
        add(text.substring(from), items);
        return items;
    }

    private static void add(String part, List<String> items) {
        var item = part.strip();
        if (!item.isEmpty() && !items.contains(item)) {
            items.add(item);
        }
    }
}
