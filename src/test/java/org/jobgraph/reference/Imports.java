package org.jobgraph.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;

/// What tests of importers do with a database.
public final class Imports {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private Imports() {
    }

    /// Runs an importer in a transaction of its own and commits.
    public static ImportReport run(DataSource database, InputFile file, Importer importer)
            throws SQLException, IOException, RefusedFile {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var report = importer.run(connection, file, ImportRun.quiet(file.name()));
            connection.commit();
            return report;
        }
    }

    public static InputFile text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static InputFile bytes(String name, byte[] bytes) {
        return new InputFile(name, null, () -> new ByteArrayInputStream(bytes));
    }

    /// The rows of a query, their values joined by `|`, null as `-`.
    public static List<String> rows(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    var value = rows.getString(i);
                    values.add(value == null ? "-" : value);
                }
                found.add(String.join("|", values));
            }
            return found;
        }
    }
}
