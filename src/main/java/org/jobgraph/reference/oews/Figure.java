package org.jobgraph.reference.oews;

import java.math.BigDecimal;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Numbers;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// A cell of the statistics: a number, or why there is none.
///
/// @param marker one character as `wage.markers` has it
/// @param value  null unless the marker is `=`
record Figure(char marker, @Nullable BigDecimal value) {

    private static final Figure NO_COLUMN = new Figure(' ', null);
    private static final Figure BLANK = new Figure('.', null);
    private static final Figure WAGE_NOT_RELEASED = new Figure('*', null);
    private static final Figure EMPLOYMENT_NOT_RELEASED = new Figure('+', null);
    private static final Figure TOP_CODED = new Figure('#', null);
    private static final Figure BELOW_HALF_PERCENT = new Figure('~', null);

    static Figure of(Row row, Measure measure) throws BrokenRow {
        return row.header().has(measure.column) ? of(measure, row.get(measure.column)) : NO_COLUMN;
    }

    static Figure of(Measure measure, String text) throws BrokenRow {
        return switch (text) {
            case "" -> BLANK;
            case "*" -> WAGE_NOT_RELEASED;
            case "**" -> EMPLOYMENT_NOT_RELEASED;
            case "#" -> topCoded(measure);
            case "~" -> BELOW_HALF_PERCENT;
            default -> new Figure('=', number(measure, text));
        };
    }

    private static Figure topCoded(Measure measure) throws BrokenRow {
        if (!measure.isWage()) {
            throw new BrokenRow(measure.column, "#", "only a wage can be at or above the top code");
        }
        return TOP_CODED;
    }

    private static BigDecimal number(Measure measure, String text) throws BrokenRow {
        if (!Character.isDigit(text.charAt(text.length() - 1))) {
            throw new BrokenRow(measure.column, text, "expected a number or one of the markers * ** # ~");
        }
        var number = Numbers.decimal(measure.column, text);
        if (number.signum() < 0) {
            throw new BrokenRow(measure.column, text, "must not be negative");
        }
        if (measure == Measure.EMPLOYMENT) {
            return BigDecimal.valueOf(Numbers.whole(measure.column, text, number));
        }
        return number;
    }
}
