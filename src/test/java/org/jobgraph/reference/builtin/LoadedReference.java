package org.jobgraph.reference.builtin;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;

/// A database of its own with the editorial part of the built-in reference data, and its rows as text.
final class LoadedReference {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    static final StatisticsImport NO_STATISTICS = (connection, statistics, files) -> 0;

    private LoadedReference() {
    }

    static DataSource database() throws SQLException {
        var database = MigratedDatabase.copy();
        reference(database, Bundle.shipped()).load();
        return database;
    }

    static BuiltinReference reference(DataSource database, Bundle bundle) {
        return new BuiltinReference(database, CLOCK, bundle, NO_STATISTICS);
    }

    /// The rows of a query, the columns joined by a bar; a null is written `-`.
    static List<String> rows(DataSource database, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var row = new StringJoiner(" | ");
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    var value = rows.getString(i);
                    row.add(value == null ? "-" : value);
                }
                found.add(row.toString());
            }
        }
        return found;
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
