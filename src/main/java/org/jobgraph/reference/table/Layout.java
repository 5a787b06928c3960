package org.jobgraph.reference.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What a table must look like to be read.
///
/// @param columns the columns to look for, in any order; the header row is the first that has every required one
/// @param sheet   which sheets of a workbook may hold the table, by their names; the first with the header row is read
public record Layout(List<Column> columns, Predicate<String> sheet) {

    public static Layout of(Column... columns) {
        return of(Arrays.asList(columns));
    }

    public static Layout of(List<Column> columns) {
        return new Layout(List.copyOf(columns), _ -> true);
    }

    public Layout onSheet(Predicate<String> wanted) {
        return new Layout(columns, wanted);
    }
}
