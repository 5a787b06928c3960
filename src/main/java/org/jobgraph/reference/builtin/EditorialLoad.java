package org.jobgraph.reference.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import de.siegmar.fastcsv.writer.CsvWriter;

/// Takes the bundled files of our own into the tables, within the transaction of its connection.
final class EditorialLoad {

    private final Connection connection;
    private final Bundle bundle;
    private final BundledRows rows = new BundledRows();

    EditorialLoad(Connection connection, Bundle bundle) {
        this.connection = connection;
        this.bundle = bundle;
    }

    /// Loads all of `tables` in their order.
    ///
    /// @return rows inserted, changed or removed
    /// @throws BrokenBundle when a file is not what it should be; the caller rolls back
    long load(List<BundledTable> tables) throws SQLException {
        var changed = 0L;
        for (var table : tables) {
            changed += load(table);
        }
        return changed;
    }

    private long load(BundledTable table) throws SQLException {
        var read = rows.read(table, bundle.bytes(table.file()));
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.bundled");
            statement.execute("create temp table bundled (line integer, " + definitions(table) + ") on commit drop");
            copy(read);
            var changed = 0L;
            for (var sql : table.statements()) {
                changed += statement.executeUpdate(sql);
            }
            return changed;
        } catch (SQLException e) {
            throw new BrokenBundle(table.file(), "was refused by the database: " + e.getMessage());
        }
    }

    private static String definitions(BundledTable table) {
        return table.columns().stream().map(column -> '"' + column.name() + "\" " + column.kind().type)
                .collect(Collectors.joining(", "));
    }

    private void copy(List<List<@Nullable String>> read) throws SQLException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            var line = 0;
            for (var row : read) {
                line++;
                var record = csv.writeRecord();
                record.writeField(Integer.toString(line));
                row.forEach(record::writeField);
                record.endRecord();
            }
            csv.flush();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy pg_temp.bundled from stdin (format csv)",
                    new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
