package org.jobgraph.reference.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The header row that was found, and where each wanted column stands in it.
public final class Header {

    private final List<String> texts;
    private final Map<Column, Integer> places;

    private Header(List<String> texts, Map<Column, Integer> places) {
        this.texts = texts;
        this.places = places;
    }

    /// Takes `cells` for a header row if they can be one.
    ///
    /// @return null when `cells` is no header row for `columns`: a required one is missing
    static @Nullable Header match(List<String> cells, List<Column> columns) {
        var places = places(cells, columns);
        var complete = columns.stream().noneMatch(column -> column.required() && !places.containsKey(column));
        return complete ? new Header(List.copyOf(cells), places) : null;
    }

    static Map<Column, Integer> places(List<String> cells, List<Column> columns) {
        var positions = new HashMap<String, Integer>();
        for (var i = 0; i < cells.size(); i++) {
            positions.putIfAbsent(HeaderText.fold(cells.get(i)), i);
        }
        var places = new HashMap<Column, Integer>();
        for (var column : columns) {
            column.foldedNames().map(positions::get).filter(Objects::nonNull).findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        return places;
    }

    /// The headers that a wanted column has more than once: nobody can say which of them is meant.
    List<String> ambiguous() {
        var folded = texts.stream().map(HeaderText::fold).toList();
        var twice = new ArrayList<String>();
        places.forEach((column, place) -> {
            var text = folded.get(place);
            if (folded.indexOf(text) != folded.lastIndexOf(text)) {
                twice.add(column.name());
            }
        });
        return twice.stream().sorted().collect(Collectors.toList());
    }

    /// The header texts as printed, in the order of the file.
    public List<String> texts() {
        return texts;
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The position of a column, from 0; -1 when this file has none.
    public int place(Column column) {
        return places.getOrDefault(column, -1);
    }
}
