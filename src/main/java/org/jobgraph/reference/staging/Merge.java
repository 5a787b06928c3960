package org.jobgraph.reference.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How staged rows become rows of a table, in one statement: new keys are inserted, others updated where a compared
/// value differs.
///
/// @param target the table
/// @param key the columns of its unique key
/// @param compared columns whose difference is a change
/// @param stamped columns that are written with an insert or a change but are no change themselves, such as the
/// document: a row that a second document repeats stays as it is
public record Merge(String target, List<String> key, List<String> compared, List<String> stamped) {

    /// Merges the rows of `source`. Of rows with the same key the first by `line` counts, the others are repeats.
    ///
    /// @param source a table or a subquery in parentheses with this record's columns and `line`
    public Counts from(Connection connection, String source) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql(source))) {
            row.next();
            var offered = row.getLong(1);
            var distinct = row.getLong(2);
            var inserted = row.getLong(3);
            var updated = row.getLong(4);
            return new Counts(inserted, updated, distinct - inserted - updated, offered - distinct, 0);
        }
    }

    private String sql(String source) {
        var columns = Stream.of(key, compared, stamped).flatMap(List::stream).collect(Collectors.joining(", "));
        var keys = String.join(", ", key);
        return """
                with offered as materialized (select * from %s as source),
                incoming as materialized (select distinct on (%s) %s from offered order by %s, line),
                changed as (
                    insert into %s as held (%s) select %s from incoming
                    on conflict (%s) %s
                    returning xmax = 0 as inserted)
                select (select count(*) from offered), (select count(*) from incoming),
                    count(*) filter (where inserted), count(*) filter (where not inserted) from changed
                """.formatted(source, keys, columns, keys, target, columns, columns, keys, onConflict());
    }

    private String onConflict() {
        if (compared.isEmpty()) {
            return "do nothing";
        }
        var assignments = Stream.concat(compared.stream(), stamped.stream()).map(c -> c + " = excluded." + c)
                .collect(Collectors.joining(", "));
        return "do update set " + assignments + " where (" + prefixed("held.") + ") is distinct from ("
                + prefixed("excluded.") + ")";
    }

    private String prefixed(String table) {
        return compared.stream().map(table::concat).collect(Collectors.joining(", "));
    }
}
