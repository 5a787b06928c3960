package org.jobgraph.reference.staging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Importer;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;

/// A database of its own and the import of files into it, a transaction each.
public final class ImportTrial {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private final DataSource database = MigratedDatabase.copy();
    private final BiFunction<Clock, Remarks, Importer> importer;

    /// What the last import said.
    public Remarks remarks = new Remarks();

    public ImportTrial(BiFunction<Clock, Remarks, Importer> importer) {
        this.importer = importer;
    }

    /// The same database, another importer.
    public ImportReport runWith(BiFunction<Clock, Remarks, Importer> other, InputFile file)
            throws SQLException, IOException, RefusedFile {
        remarks = new Remarks();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var report = other.apply(CLOCK, remarks).run(connection, file, ImportRun.quiet(file.name()));
            connection.commit();
            return report;
        }
    }

    public ImportReport run(InputFile file) throws SQLException, IOException, RefusedFile {
        return runWith(importer, file);
    }

    /// A file with these lines.
    public static InputFile file(String name, String text) {
        return new InputFile(name, null, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The rows of a query, columns joined by bars.
    public List<String> query(String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                lines.add(String.join("|", cells.stream().map(String::valueOf).toList()));
            }
        }
        return lines;
    }

    public void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long version() throws SQLException {
        return Long.parseLong(query("select version from reference_version").getFirst());
    }
}
