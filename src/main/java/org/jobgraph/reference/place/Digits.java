package org.jobgraph.reference.place;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;

/// Codes of a fixed number of digits, whose leading zeros spreadsheets like to drop.
final class Digits {

    private Digits() {
    }

    /// The code in a cell, filled up with zeros at the left.
    ///
    /// @throws BrokenRow when there is something else, or more of it
    static String in(Row row, Column column, int length) throws BrokenRow {
        var text = row.require(column);
        if (text.length() > length || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BrokenRow(column, text, "expected " + length + " digits");
        }
        return "0".repeat(length - text.length()) + text;
    }
}
