package org.jobgraph.reference.oews;

import static org.jobgraph.reference.oews.OewsColumns.AREA;
import static org.jobgraph.reference.oews.OewsColumns.AREA_TITLE;
import static org.jobgraph.reference.oews.OewsColumns.AREA_TYPE;
import static org.jobgraph.reference.oews.OewsColumns.PRIM_STATE;
import static org.jobgraph.reference.oews.OewsColumns.ST;

import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// What a row is of.
///
/// Codes are text. Republished copies lose leading zeros, Alabama becomes `1`: they are put back where the row says that
/// it is of a state or territory (`AREA_TYPE` 2 or 3, or the `ST` column of a state file), or of a non-metropolitan area
/// (6), never by guessing.
record Area(String code, Kind kind, String title, @Nullable Integer type, @Nullable String primState) {

    /// The kinds of `area.kind`.
    enum Kind {
        NATION, STATE, TERRITORY, METRO, NONMETRO
    }

    static final Area NATION = new Area("99", Kind.NATION, "U.S.", null, null);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");
    private static final Set<String> TERRITORIES = Set.of("60", "66", "69", "72", "78");

    static Area of(Row row) throws BrokenRow {
        var type = type(row);
        var code = code(row, type);
        var title = "99".equals(code) && row.get(AREA_TITLE).isEmpty() ? NATION.title : row.require(AREA_TITLE);
        var state = row.get(PRIM_STATE);
        return new Area(code, kind(code, type, row), title, type, state.isEmpty() ? null : state);
    }

    private static @Nullable Integer type(Row row) throws BrokenRow {
        var text = row.get(AREA_TYPE);
        return switch (text) {
            case "" -> null;
            case "1", "2", "3", "4", "6" -> Integer.valueOf(text);
            default -> throw new BrokenRow(AREA_TYPE, text, "expected 1, 2, 3, 4 or 6");
        };
    }

    private static String code(Row row, @Nullable Integer type) throws BrokenRow {
        var text = row.require(AREA);
        if (!DIGITS.matcher(text).matches()) {
            throw new BrokenRow(AREA, text, "expected an area code of at most seven digits");
        }
        return text.length() == shortened(row, type) ? "0" + text : text;
    }

    /// How long a code is that lost its leading zero, 0 when none can have.
    private static int shortened(Row row, @Nullable Integer type) {
        return switch (type) {
            case null -> row.header().has(ST) ? 1 : 0;
            case 2, 3 -> 1;
            case 6 -> 6;
            default -> 0;
        };
    }

    private static Kind kind(String code, @Nullable Integer type, Row row) throws BrokenRow {
        return type == null ? kindByShape(code, row) : switch (type) {
            case 1 -> Kind.NATION;
            case 2 -> Kind.STATE;
            case 3 -> Kind.TERRITORY;
            case 4 -> Kind.METRO;
            default -> Kind.NONMETRO;
        };
    }

    private static Kind kindByShape(String code, Row row) throws BrokenRow {
        if ("99".equals(code)) {
            return Kind.NATION;
        }
        return switch (code.length()) {
            case 2 -> TERRITORIES.contains(code) ? Kind.TERRITORY : Kind.STATE;
            case 5 -> Kind.METRO;
            case 7 -> Kind.NONMETRO;
            default -> throw new BrokenRow(AREA, row.get(AREA),
                    "expected 99, a state of 2 digits, a metro of 5 or a non-metropolitan area of 7");
        };
    }
}
