package org.jobgraph.reference.soc;

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

/// What SOC 2010 became: a row a pair of codes.
record Crosswalk(SocTables tables) implements FileKind {

    static final Column CODE_2010 = required("2010 SOC Code", "SOCCode2010");
    static final Column TITLE_2010 = required("2010 SOC Title", "SOCTitle2010");
    static final Column CODE_2018 = required("2018 SOC Code", "SOCCode2018");

    @Override
    public String title() {
        return "SOC 2010 to 2018 crosswalk";
    }

    @Override
    public Layout layout() {
        return Layout.of(CODE_2010, TITLE_2010, CODE_2018);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var marked = new long[1];
        try (var staging = Staging.open(connection, "staged_crosswalk", SocTables.STAGED_CROSSWALK)) {
            run.each(table, row -> {
                var title = row.require(TITLE_2010);
                staging.row(row.place().line(), SocCode.in(row, CODE_2010), SocTitle.plain(title),
                        SocCode.in(row, CODE_2018), null, null);
                marked[0] += SocTitle.marked(title) ? 1 : 0;
            });
        }
        tables.remarks().note(file.name(), marked[0],
                "titles carry a footnote mark such as (#), which is taken off");
        return tables.mergeSoc2010(connection, file, table.contents().sha256());
    }
}
