package org.jobgraph.reference.table;

import java.util.regex.Pattern;

/// Occupation codes as files print them.
public final class SocCode {

    private static final Pattern CODE = Pattern.compile("(?:=\")?(\\d{2}-\\d{4})\"?");

    private SocCode() {
    }

    /// The code of a cell, `15-1252`, also when a spreadsheet wrapped it as `="15-1252"`.
    ///
    /// @throws BrokenRow when it is none
    public static String of(Column column, String text) throws BrokenRow {
        var code = CODE.matcher(text);
        if (!code.matches()) {
            throw new BrokenRow(column, text, "expected an occupation code like 15-1252");
        }
        return code.group(1);
    }
}
