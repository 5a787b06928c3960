package org.jobgraph.reference.onet;

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

/// The occupations themselves.
final class OccupationData implements OnetFile {

    private static final Column TITLE = required("Title");
    private static final Column DESCRIPTION = required("Description");

    private static final Merge MERGE = new Merge("onet_occupation", List.of("code"),
            List.of("occupation_code", "title", "description"), List.of("document_id"));

    @Override
    public String title() {
        return "Occupation Data";
    }

    @Override
    public Layout layout() {
        return Layout.of(CODE, TITLE, DESCRIPTION);
    }

    @Override
    public Counts read(Connection connection, Table table, ImportRun run, int document)
            throws IOException, SQLException, RefusedFile {
        try (var staging = Staging.open(connection, "staged_onet", "line bigint, code text, title text, description text")) {
            run.each(table, row -> staging.row(row.place().line(), OnetFile.code(row), row.require(TITLE),
                    row.require(DESCRIPTION)));
        }
        return MERGE.from(connection, """
                (select line, code, left(code, 7) as occupation_code, title, description, %d as document_id
                from staged_onet)""".formatted(document));
    }
}
