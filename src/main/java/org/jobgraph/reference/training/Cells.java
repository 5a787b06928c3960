package org.jobgraph.reference.training;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// Cells of training files as values; a blank cell is an absent value.
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,4}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private Cells() {
    }

    static @Nullable String text(Row row, Column column) throws BrokenRow {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    /// Items between bars.
    static List<String> list(Row row, Column column) throws BrokenRow {
        return Arrays.stream(BAR.split(row.get(column))).map(String::strip).filter(item -> !item.isEmpty()).distinct()
                .toList();
    }

    /// A number that is not negative.
    static @Nullable BigDecimal number(Row row, Column column) throws BrokenRow {
        var text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new BrokenRow(column, text, "expected a number, not negative, without thousands commas");
        }
        return new BigDecimal(text);
    }

    static @Nullable Integer small(Row row, Column column) throws BrokenRow {
        var text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!SMALL.matcher(text).matches()) {
            throw new BrokenRow(column, text, "expected a whole number below 10,000");
        }
        return Integer.valueOf(text);
    }

    static @Nullable Boolean flag(Row row, Column column) throws BrokenRow {
        return switch (row.get(column)) {
            case "" -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new BrokenRow(column, row.get(column), "expected true, false or nothing");
        };
    }
}
