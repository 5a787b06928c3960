package org.jobgraph.salary;

import java.math.BigDecimal;

import org.jobgraph.graphql.Cursor;
import org.jobgraph.place.AreaKind;
import org.jspecify.annotations.Nullable;

/// Which page of an occupation's wages, area by area.
///
/// @param year null for the newest year that has the occupation
/// @param after place in the order; null for the first page
record AreaPageKey(String occupation, @Nullable Integer year, AreaKind kind, SalaryOrder order, int first,
        @Nullable Position after) {

    private static final int LONGEST = 20;

    Listing listing() {
        return new Listing(occupation, year, kind);
    }

    String cursor(Salary row) {
        return Cursor.of(order.name(), row.meanOrder.toPlainString(), row.key);
    }

    static @Nullable Position position(SalaryOrder order, @Nullable String after) {
        return after == null
                ? null
                : Cursor.parse(order.name(), 2, after,
                        values -> new Position(mean(values.getFirst()), Long.parseLong(values.getLast())));
    }

    // Of a cursor that somebody made up: a number of a billion digits is none of a wage.
    private static BigDecimal mean(String text) {
        var mean = new BigDecimal(text);
        if (Math.abs(mean.scale()) > LONGEST || mean.precision() > LONGEST) {
            throw new IllegalArgumentException("no wage");
        }
        return mean;
    }

    /// What a page is of.
    record Listing(String occupation, @Nullable Integer year, AreaKind kind) {
    }

    /// A place in an order by mean.
    record Position(BigDecimal mean, long id) {
    }
}
