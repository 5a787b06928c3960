package org.jobgraph.reference.training;

import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// Fields of study as "11.0201".
final class CipCode {

    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,4}");
    private static final Pattern DIGITS = Pattern.compile("\\d{5,6}");
    private static final int DIGITS_BEFORE_DOT = 2;
    private static final int DIGITS_BEHIND_DOT = 4;
    private static final int ALL_DIGITS = 6;

    private CipCode() {
    }

    /// The code in a cell: with its dot, or six digits. Spreadsheets take zeros off at either end: "1.02" is 01.0200,
    /// "30104" is 03.0104.
    ///
    /// @throws BrokenRow when it is none
    static String in(Row row, Column column) throws BrokenRow {
        var text = row.require(column);
        var code = of(text);
        if (code == null) {
            throw new BrokenRow(column, text, "expected a code like 11.0201 or 110201");
        }
        return code;
    }

    /// The code that `text` stands for, null when it is none.
    static @Nullable String of(String text) {
        if (DIGITS.matcher(text).matches()) {
            var six = "0".repeat(ALL_DIGITS - text.length()) + text;
            return six.substring(0, DIGITS_BEFORE_DOT) + "." + six.substring(DIGITS_BEFORE_DOT);
        }
        if (DOTTED.matcher(text).matches()) {
            var dot = text.indexOf('.');
            return "0".repeat(DIGITS_BEFORE_DOT - dot) + text
                    + "0".repeat(DIGITS_BEHIND_DOT - (text.length() - dot - 1));
        }
        return null;
    }
}
