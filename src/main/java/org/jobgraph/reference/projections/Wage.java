package org.jobgraph.reference.projections;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Numbers;
import org.jspecify.annotations.Nullable;

/// The median annual wage of a row, USD.
///
/// @param marker  `=` a number, `#` at or above `topCode`, `.` not available
record Wage(char marker, @Nullable BigDecimal value, @Nullable BigDecimal topCode) {

    private static final Set<String> ABSENT = Set.of("", "—", "–", "-", "n/a", "N/A");
    private static final Pattern TOP_CODED = Pattern.compile("(?:>=|≥)\\s*\\$?([\\d,.]+)");

    /// Whether a cell says that there is no value.
    static boolean isAbsent(String text) {
        return ABSENT.contains(text);
    }

    static Wage of(String text) throws BrokenRow {
        if (isAbsent(text)) {
            return new Wage('.', null, null);
        }
        var bound = TOP_CODED.matcher(text);
        if (bound.matches()) {
            return new Wage('#', null, Numbers.decimal(ProjectionColumns.WAGE, bound.group(1)));
        }
        var number = text.startsWith("$") ? text.substring(1) : text;
        return new Wage('=', Numbers.decimal(ProjectionColumns.WAGE, number), null);
    }
}
