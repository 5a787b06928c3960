package org.jobgraph.graphql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A row of a result, read from left to right.
public final class Row {

    private final ResultSet set;
    private int column;

    /// @param set which stands on the row
    public Row(ResultSet set) {
        this.set = set;
    }

    /// Makes something of each row of a result, and closes it.
    public static <T> List<T> all(ResultSet rows, Reads.Reader<T> reader) throws SQLException {
        try (rows) {
            var row = new Row(rows);
            var found = new ArrayList<T>();
            while (rows.next()) {
                row.column = 0;
                found.add(reader.read(row));
            }
            return found;
        }
    }

    /// Passes over some columns.
    public void skip(int columns) {
        column += columns;
    }

    public String text() throws SQLException {
        return there(textOrNull());
    }

    public @Nullable String textOrNull() throws SQLException {
        return set.getString(++column);
    }

    /// The texts of an array, in their order.
    public List<String> texts() throws SQLException {
        return List.of(array());
    }

    /// The same, for a record or an entity that has an array.
    public String[] array() throws SQLException {
        return (String[]) set.getArray(++column).getArray();
    }

    public int number() throws SQLException {
        return set.getInt(++column);
    }

    public @Nullable Integer numberOrNull() throws SQLException {
        var number = set.getInt(++column);
        return set.wasNull() ? null : number;
    }

    public boolean flag() throws SQLException {
        return set.getBoolean(++column);
    }

    public @Nullable Boolean flagOrNull() throws SQLException {
        var flag = set.getBoolean(++column);
        return set.wasNull() ? null : flag;
    }

    public short small() throws SQLException {
        return set.getShort(++column);
    }

    public @Nullable Short smallOrNull() throws SQLException {
        var number = set.getShort(++column);
        return set.wasNull() ? null : number;
    }

    public long large() throws SQLException {
        return set.getLong(++column);
    }

    public @Nullable Long largeOrNull() throws SQLException {
        var number = set.getLong(++column);
        return set.wasNull() ? null : number;
    }

    public @Nullable BigDecimal decimalOrNull() throws SQLException {
        return set.getBigDecimal(++column);
    }

    public BigDecimal decimal() throws SQLException {
        return there(decimalOrNull());
    }

    public Instant instant() throws SQLException {
        return there(instantOrNull());
    }

    public @Nullable Instant instantOrNull() throws SQLException {
        var at = set.getObject(++column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public @Nullable LocalDate dateOrNull() throws SQLException {
        return set.getObject(++column, LocalDate.class);
    }

    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) throws SQLException {
        var name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
