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

/// The codes that OES used for 2019 and 2020, half SOC 2010 and half SOC 2018: a row a code of SOC 2018. OES publishes
/// all of them as its detailed level, also those that are broad groups of SOC.
record HybridCrosswalk(SocTables tables) implements FileKind {

    private static final Column CODE = required("OES 2019 Estimates Code", "OES2019EstimatesCode");
    private static final Column TITLE = required("OES 2019 Estimates Title", "OES2019EstimatesTitle");

    @Override
    public String title() {
        return "OES 2019 hybrid crosswalk";
    }

    @Override
    public Layout layout() {
        return Layout.of(CODE, TITLE, Crosswalk.CODE_2018, Crosswalk.CODE_2010, Crosswalk.TITLE_2010);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        try (var staging = Staging.open(connection, "staged_crosswalk", SocTables.STAGED_CROSSWALK)) {
            run.each(table, row -> staging.row(row.place().line(), SocCode.in(row, CODE),
                    SocTitle.plain(row.require(TITLE)), SocCode.in(row, Crosswalk.CODE_2018),
                    SocCode.in(row, Crosswalk.CODE_2010), SocTitle.plain(row.require(Crosswalk.TITLE_2010))));
        }
        return tables.mergeOes2019(connection, file, table.contents().sha256());
    }
}
