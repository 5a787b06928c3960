package org.jobgraph.reference;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// Rows on their way into a table by PostgreSQL's COPY, many times faster than inserts. While it is open the connection
/// can do nothing else.
public final class CopyRows implements AutoCloseable {

    private static final int FLUSH_AT = 1 << 16;

    private final PGCopyOutputStream copy;
    private final StringBuilder buffer = new StringBuilder();

    /// @param target table and columns, e.g. `staged (code, title)`
    public CopyRows(Connection connection, String target) throws SQLException {
        copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + target + " from stdin");
    }

    /// One row; each value is written as its `toString`, null as SQL's null.
    public void add(List<? extends @Nullable Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            append(values.get(i));
        }
        buffer.append('\n');
        if (buffer.length() > FLUSH_AT) {
            flush();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
            return;
        }
        var text = value.toString();
        for (var i = 0; i < text.length(); i++) {
            appendEscaped(text.charAt(i));
        }
    }

    private void appendEscaped(char c) {
        switch (c) {
            case '\\' -> buffer.append("\\\\");
            case '\t' -> buffer.append("\\t");
            case '\n' -> buffer.append("\\n");
            case '\r' -> buffer.append("\\r");
            // PostgreSQL's text knows no NUL.
            case '\0' -> buffer.append(' ');
            default -> buffer.append(c);
        }
    }

    private void flush() throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /// Sends what is left and lets the server check it all.
    public void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    /// Gives up what was not finished.
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
