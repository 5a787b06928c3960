package org.jobgraph.intake.evaluate.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The columns of a row by their names, however a file spells them: `a_title`, `title_a`, `Title 1`, `left.title`.
///
/// @param ofPair columns of both, such as the label
/// @param first columns of the first posting
/// @param second columns of the second posting
record Fields(Map<String, String> ofPair, Map<String, String> first, Map<String, String> second) {

    private static final Pattern FIRST = Pattern
            .compile("^(?:a|left|1|l|first|posting1|posting_a)_(.+)$|^(.+)_(?:a|left|1|l)$");
    private static final Pattern SECOND = Pattern
            .compile("^(?:b|right|2|r|second|posting2|posting_b)_(.+)$|^(.+)_(?:b|right|2|r)$");

    static Fields of(Map<String, String> columns) {
        var fields = new Fields(new HashMap<>(), new HashMap<>(), new HashMap<>());
        columns.forEach((name, value) -> fields.put(plain(name), value));
        return fields;
    }

    private static String plain(String name) {
        return name.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "")
                .replaceAll("^(.*[a-z])([12])$", "$1_$2");
    }

    private void put(String name, String value) {
        if (value.isBlank()) {
            return;
        }
        var one = FIRST.matcher(name);
        var two = SECOND.matcher(name);
        if (one.matches()) {
            first.put(one.group(1) == null ? one.group(2) : one.group(1), value);
        } else if (two.matches()) {
            second.put(two.group(1) == null ? two.group(2) : two.group(1), value);
        } else {
            ofPair.put(name, value);
        }
    }

    /// The first of some columns that is there.
    static @Nullable String find(Map<String, String> columns, List<String> names) {
        return names.stream().map(columns::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
