package org.jobgraph.reference.staging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// A temporary table that is being filled by COPY. Until it is closed its connection can do nothing else; the table is
/// gone with the transaction.
public final class Staging implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder();

    private Staging(OutputStream out) {
        this.out = out;
    }

    /// Creates `table` and starts to fill it.
    ///
    /// @param columns as in `create table`
    public static Staging open(Connection connection, String table, String columns) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp." + table);
            statement.execute("create temp table " + table + " (" + columns + ") on commit drop");
        }
        var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy pg_temp." + table + " from stdin",
                BUFFER);
        return new Staging(new BufferedOutputStream(copy, BUFFER));
    }

    /// Adds a row; a null is an absent value, a collection becomes an array.
    public void row(@Nullable Object... values) {
        line.setLength(0);
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(values[i]);
        }
        try {
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the COPY; the table is complete now.
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> line.append("\\N");
            case Collection<?> items -> escape(array(items));
            case Enum<?> constant -> line.append(constant.name());
            default -> escape(value.toString());
        }
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                // PostgreSQL's text has no place for it.
                case '\0' -> line.append(' ');
                default -> line.append(c);
            }
        }
    }

    private static String array(Collection<?> items) {
        var text = new StringBuilder("{");
        for (var item : items) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append('"').append(item.toString().replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return text.append('}').toString();
    }
}
