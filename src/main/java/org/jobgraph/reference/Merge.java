package org.jobgraph.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Place;
import org.jobgraph.reference.table.Rejection;

/// Takes the rows of a staging table over into the real one and counts what that changed. The document is written with a
/// change but is none itself: a row that a second document repeats stays the first one's.
///
/// @param staged  the table the rows were copied into; it holds each key once
/// @param target  the table they belong to
/// @param key     the columns of a unique constraint of `target`
/// @param columns all other columns to write
public record Merge(String staged, String target, List<String> key, List<String> columns) {

    /// Makes an empty staging table, gone with the transaction, with the key and the columns of `target` but none of its
    /// constraints.
    ///
    /// @param extras more columns, e.g. `0::bigint as line`
    public void stage(Connection connection, String... extras) throws SQLException {
        var all = all() + Arrays.stream(extras).map(extra -> ", " + extra).collect(Collectors.joining());
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp." + staged);
            statement.execute("create temp table " + staged + " on commit drop as select " + all + " from " + target
                    + " limit 0");
        }
    }

    /// Key and columns, separated by commas.
    public String all() {
        return list("", key) + ", " + list("", columns);
    }

    /// Takes rows out of the staging table whose key an earlier line has, and says so. The table has a column `line`.
    ///
    /// @param shown  the column of the file that a message names, and `column` what it was staged as
    public void rejectDuplicates(Connection connection, String file, Column shown, String column, ImportRun run)
            throws SQLException, IOException {
        var sql = """
                delete from %1$s s using (
                    select line, first_value(line) over (partition by %2$s order by line) as first_line from %1$s) d
                where s.line = d.line and d.line > d.first_line
                returning s.line, s.%3$s, d.first_line""".formatted(staged, list("", key), column);
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                run.reject(new Rejection(new Place(file, rows.getLong(1)), shown.name(), rows.getString(2),
                        "the same is said in line " + rows.getLong(3) + " already"));
            }
        }
    }

    /// Inserts rows whose key is new, updates those that differ, and leaves the others untouched.
    public Changes run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql())) {
            rows.next();
            var inserted = rows.getLong(1);
            var updated = rows.getLong(2);
            return new Changes(inserted, updated, rows.getLong(3) - inserted - updated);
        }
    }

    private String sql() {
        return """
                with merged as (
                    insert into %2$s as old (%3$s) select %3$s from %1$s
                    on conflict (%4$s) do update set %5$s
                    where (%6$s) is distinct from (%7$s)
                    returning old.xmax = 0 as inserted)
                select count(*) filter (where inserted), count(*) filter (where not inserted),
                    (select count(*) from %1$s)
                from merged""".formatted(staged, target, all(), list("", key), assignments(), list("old.", compared()),
                list("excluded.", compared()));
    }

    private List<String> compared() {
        return columns.stream().filter(column -> !column.equals("document_id")).toList();
    }

    private String assignments() {
        return columns.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
    }

    private static String list(String prefix, List<String> columns) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }
}
