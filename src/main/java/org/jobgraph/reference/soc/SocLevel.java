package org.jobgraph.reference.soc;

import java.util.Locale;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;

/// How fine an occupation is, as SOC names it.
enum SocLevel {
    MAJOR, MINOR, BROAD, DETAILED;

    /// "Major" or "Detailed Occupation" → the level.
    ///
    /// @throws BrokenRow when `text` names none
    static SocLevel of(Column column, String text) throws BrokenRow {
        var word = text.toUpperCase(Locale.ROOT);
        for (var level : values()) {
            if (word.startsWith(level.name())) {
                return level;
            }
        }
        throw new BrokenRow(column, text, "expected Major, Minor, Broad or Detailed");
    }
}
