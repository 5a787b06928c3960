package org.jobgraph.reference.builtin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What the cells of a bundled column hold.
enum ColumnKind {
    TEXT("text", "a text"), INTEGER("integer", "a whole number"), NUMBER("numeric", "a number"), FLAG("boolean",
            "true or false"), DATE("date", "a date (2024-05-31)"), MOMENT("timestamptz",
                    "a moment (2024-05-31T00:00:00Z)"), LIST("text[]", "a list (items between |)");

    /// Its type in PostgreSQL.
    final String type;
    final String expected;

    ColumnKind(String type, String expected) {
        this.type = type;
        this.expected = expected;
    }

    /// The cell as PostgreSQL's COPY reads it.
    ///
    /// @throws RuntimeException when the cell is not of this kind
    String copied(String cell) {
        switch (this) {
            case TEXT -> {
            }
            case INTEGER -> Integer.parseInt(cell);
            case NUMBER -> new BigDecimal(cell);
            case FLAG -> requireFlag(cell);
            case DATE -> LocalDate.parse(cell);
            case MOMENT -> OffsetDateTime.parse(cell);
            case LIST -> {
                return array(cell);
            }
        }
        return cell;
    }

    private static void requireFlag(String cell) {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new IllegalArgumentException(cell);
        }
    }

    private static String array(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(ColumnKind::item).collect(Collectors.joining(",", "{", "}"));
    }

    private static String item(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty item");
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
