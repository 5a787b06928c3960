package org.jobgraph.reference.soc;

import static org.jobgraph.reference.table.Column.optional;
import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;

/// SOC 2018 as a list: a row an occupation with its group, code, title and definition.
record Definitions(SocTables tables) implements FileKind {

    private static final Column GROUP = required("SOC Group", "SOCGroup");
    private static final Column CODE = required("SOC Code", "SOCCode");
    private static final Column TITLE = required("SOC Title", "SOCTitle");
    private static final Column DEFINITION = optional("SOC Definition", "SOCDefinition");

    @Override
    public String title() {
        return "SOC 2018 definitions";
    }

    @Override
    public Layout layout() {
        return Layout.of(GROUP, CODE, TITLE, DEFINITION);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        try (var staging = Staging.open(connection, "staged_soc", SocTables.STAGED_SOC)) {
            run.each(table, row -> {
                var definition = row.get(DEFINITION);
                staging.row(row.place().line(), SocCode.in(row, CODE), SocLevel.of(GROUP, row.require(GROUP)),
                        SocTitle.plain(row.require(TITLE)), definition.isEmpty() ? null : definition);
            });
        }
        return tables.mergeStructure(connection, file, table.contents().sha256());
    }
}
