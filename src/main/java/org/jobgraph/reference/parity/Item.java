package org.jobgraph.reference.parity;

import java.util.Locale;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Row;

/// What prices a row is about; the columns of `price_parity`.
enum Item {
    ALL_ITEMS, GOODS, HOUSING, UTILITIES, OTHER_SERVICES;

    /// By the description, or by the line number where a file has none. Editions before 2022 say rents for housing.
    static Item of(Row row) throws BrokenRow {
        var text = row.get(Parities.DESCRIPTION).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return byLine(row);
        }
        if (text.contains("all items")) {
            return ALL_ITEMS;
        }
        if (text.contains("goods")) {
            return GOODS;
        }
        if (text.contains("housing") || text.contains("rents")) {
            return HOUSING;
        }
        if (text.contains("utilities")) {
            return UTILITIES;
        }
        if (text.contains("other")) {
            return OTHER_SERVICES;
        }
        throw new BrokenRow(Parities.DESCRIPTION, text, "expected all items, goods, housing, utilities or other services");
    }

    private static Item byLine(Row row) throws BrokenRow {
        var text = row.get(Parities.LINE_CODE);
        return switch (text) {
            case "1" -> ALL_ITEMS;
            case "2" -> GOODS;
            case "3" -> HOUSING;
            case "4" -> UTILITIES;
            case "5" -> OTHER_SERVICES;
            default -> throw new BrokenRow(Parities.LINE_CODE, text, "expected a line code from 1 to 5");
        };
    }
}
