package org.jobgraph.intake.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Lines for `copy … from stdin (format csv)`, gathered and sent at once.
final class CopyLines {

    private final StringBuilder lines = new StringBuilder();

    /// Adds a line; null becomes null, everything else its text.
    void add(@Nullable Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                lines.append(',');
            }
            var value = values[i];
            if (value != null) {
                // PostgreSQL has no NUL in its texts.
                lines.append('"').append(value.toString().replace("\0", "").replace("\"", "\"\"")).append('"');
            }
        }
        lines.append('\n');
    }

    void send(Connection connection, String table) throws SQLException {
        var bytes = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin (format csv)", bytes);
        } catch (IOException e) {
            throw new SQLException("Sending rows for " + table + " failed", e);
        }
        lines.setLength(0);
    }
}
