package org.jobgraph.reference.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers as statistics print them: `1,234.5`, thousands commas or not.
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?");
    private static final int LONGEST = 30;

    private Numbers() {
    }

    /// The number that `text` prints, its decimals kept.
    ///
    /// @throws BrokenRow when `text` is anything but a plain number
    public static BigDecimal decimal(Column column, String text) throws BrokenRow {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            throw new BrokenRow(column, text, "expected a number");
        }
        return new BigDecimal(text.replace(",", ""));
    }

    /// The whole number that `text` prints.
    ///
    /// @throws BrokenRow when `text` is no whole number that fits 32 bits
    public static int whole(Column column, String text) throws BrokenRow {
        return whole(column, text, decimal(column, text));
    }

    /// A number read before, as a whole one.
    ///
    /// @throws BrokenRow when `number`, printed as `text`, is not whole or does not fit 32 bits
    public static int whole(Column column, String text, BigDecimal number) throws BrokenRow {
        try {
            return number.intValueExact();
        } catch (ArithmeticException _) {
            throw new BrokenRow(column, text, "expected a whole number of at most 2,147,483,647");
        }
    }
}
