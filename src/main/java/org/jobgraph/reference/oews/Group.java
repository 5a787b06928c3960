package org.jobgraph.reference.oews;

import static org.jobgraph.reference.oews.OewsColumns.GROUP;

import java.util.Locale;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Row;

/// How detailed an occupation is; the values of `wage.occupation_group`.
enum Group {
    TOTAL, MAJOR, MINOR, BROAD, DETAILED;

    /// The group that a row says. Older files leave it blank for detailed occupations, and some for all of them.
    static Group of(Row row, String occupation) throws BrokenRow {
        var text = row.get(GROUP);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> byCode(occupation);
            case "total" -> TOTAL;
            case "major" -> MAJOR;
            case "minor" -> MINOR;
            case "broad" -> BROAD;
            case "detailed", "detail" -> DETAILED;
            default -> throw new BrokenRow(GROUP, text, "expected total, major, minor, broad or detailed");
        };
    }

    private static Group byCode(String occupation) {
        if ("00-0000".equals(occupation)) {
            return TOTAL;
        }
        return occupation.endsWith("-0000") ? MAJOR : DETAILED;
    }
}
