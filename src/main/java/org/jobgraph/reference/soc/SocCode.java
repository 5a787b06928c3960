package org.jobgraph.reference.soc;

import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Row;

/// Codes as "15-1254".
public final class SocCode {

    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");

    private SocCode() {
    }

    /// The code in a cell.
    ///
    /// @throws BrokenRow when it is none
    public static String in(Row row, Column column) throws BrokenRow {
        var code = row.require(column);
        if (!CODE.matcher(code).matches()) {
            throw new BrokenRow(column, code, "expected a code like 15-1254");
        }
        return code;
    }
}
