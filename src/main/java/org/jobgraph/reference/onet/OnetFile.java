package org.jobgraph.reference.onet;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;

/// One of the files of a release, told by its headers: names of files changed from release to release. The order of
/// the list in [OnetImporter] is the order of reading: what others refer to first.
interface OnetFile {

    Column CODE = required("O*NET-SOC Code");

    Pattern CODE_SHAPE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

    /// What a message calls it.
    String title();

    /// Its columns.
    Layout layout();

    /// Brings its rows into the database.
    Counts read(Connection connection, Table table, ImportRun run, int document)
            throws IOException, SQLException, RefusedFile;

    /// The code of a row, "15-1252.00".
    ///
    /// @throws BrokenRow when it is none
    static String code(Row row) throws BrokenRow {
        var code = row.require(CODE);
        if (!CODE_SHAPE.matcher(code).matches()) {
            throw new BrokenRow(CODE, code, "expected a code like 15-1252.00");
        }
        return code;
    }

    /// The code of a row, which must be one of `known`.
    ///
    /// @throws BrokenRow when it is not
    static String knownCode(Row row, Set<String> known) throws BrokenRow {
        var code = code(row);
        if (!known.contains(code)) {
            throw new BrokenRow(CODE, code, "no such occupation in Occupation Data");
        }
        return code;
    }

    /// A cell of Y or N.
    ///
    /// @throws BrokenRow when it says something else
    static boolean yes(Row row, Column column) throws BrokenRow {
        return switch (row.get(column)) {
            case "Y" -> true;
            case "N" -> false;
            default -> throw new BrokenRow(column, row.get(column), "expected Y or N");
        };
    }

    /// The codes of all occupations that are there.
    static Set<String> knownCodes(Connection connection) throws SQLException {
        var codes = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select code from onet_occupation")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /// Deletes rows of `target` that a file states no longer, of the occupations that it has rows for.
    ///
    /// @param own which rows `t` of the table are the kind of the file
    /// @param condition what makes a staged row `s` the same as a held row `t`, beside the occupation
    static long forget(Connection connection, String target, String staged, String own, String condition)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeLargeUpdate("""
                    delete from %1$s t where %3$s and t.onet_code in (select onet_code from %2$s)
                    and not exists (select from %2$s s where s.onet_code = t.onet_code and %4$s)"""
                    .formatted(target, staged, own, condition));
        }
    }
}
