package org.jobgraph.intake.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Lines for `copy … from stdin`, sent as they come: a batch is not held once more as its lines.
final class CopyLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private byte[] buffer = new byte[2 * BUFFER];
    private int length;

    /// @param table with its columns
    CopyLines(Connection connection, String table) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    /// Adds a line; null becomes null, everything else its text.
    void add(@Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            var value = values[i];
            if (value == null) {
                put('\\');
                put('N');
            } else {
                text(value.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        put('\n');
        if (length >= BUFFER) {
            flush();
        }
    }

    /// Copies what needs no escape at once.
    private void text(byte[] text) {
        room(2 * text.length);
        var from = 0;
        for (var i = 0; i < text.length; i++) {
            var b = text[i];
            if ((b >= 0 && b <= '\r') || b == '\\') {
                plain(text, from, i);
                from = i + 1;
                escaped(b);
            }
        }
        plain(text, from, text.length);
    }

    private void plain(byte[] text, int from, int to) {
        System.arraycopy(text, from, buffer, length, to - from);
        length += to - from;
    }

    private void escaped(byte b) {
        switch (b) {
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            case '\\' -> escape('\\');
            // PostgreSQL has no NUL in its texts.
            case 0 -> {
            }
            default -> buffer[length++] = b;
        }
    }

    private void escape(char c) {
        buffer[length++] = '\\';
        buffer[length++] = (byte) c;
    }

    private void put(char c) {
        room(1);
        buffer[length++] = (byte) c;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            var larger = new byte[Math.max(2 * buffer.length, length + more)];
            System.arraycopy(buffer, 0, larger, 0, length);
            buffer = larger;
        }
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer, 0, length);
        length = 0;
    }

    /// Sends the rest.
    void end() throws SQLException {
        flush();
        copy.endCopy();
    }

    /// Calls off what was not ended.
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
