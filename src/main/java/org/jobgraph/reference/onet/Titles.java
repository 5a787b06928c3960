package org.jobgraph.reference.onet;

import static org.jobgraph.reference.table.Column.optional;
import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;

/// What people call an occupation: alternate titles, or those that job holders reported.
///
/// @param kind as the table `onet_title` has it
record Titles(String title, String kind, Column name) implements OnetFile {

    static final Titles ALTERNATE = new Titles("Alternate Titles", "ALTERNATE", required("Alternate Title"));
    static final Titles REPORTED = new Titles("Sample of Reported Titles", "REPORTED", required("Reported Job Title"));

    private static final Column SHORT = optional("Short Title");
    private static final String ABSENT = "n/a";

    private static final Merge MERGE = new Merge("onet_title", List.of("onet_code", "kind", "title", "short_title"),
            List.of(), List.of());

    @Override
    public Layout layout() {
        return Layout.of(CODE, name, SHORT);
    }

    @Override
    public Counts read(Connection connection, Table table, ImportRun run, int document)
            throws IOException, SQLException, RefusedFile {
        var known = OnetFile.knownCodes(connection);
        try (var staging = Staging.open(connection, "staged_title",
                "line bigint, onet_code char(10), kind text, title text, short_title text")) {
            run.each(table, row -> {
                var shortTitle = row.get(SHORT);
                staging.row(row.place().line(), OnetFile.knownCode(row, known), kind, row.require(name),
                        shortTitle.isEmpty() || shortTitle.equals(ABSENT) ? null : shortTitle);
            });
        }
        var counts = MERGE.from(connection, "staged_title");
        return counts.removing(OnetFile.forget(connection, "onet_title", "staged_title", "t.kind = '" + kind + "'",
                "s.title = t.title and s.short_title is not distinct from t.short_title"));
    }
}
