package org.jobgraph.reference.soc;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;

/// SOC 2018 as the structure workbook prints it: the code stands in the column of its level, the title in the column
/// behind the four, whose header is blank in some editions.
record Structure(SocTables tables) implements FileKind {

    private static final Column MAJOR = required("Major Group");
    private static final Column MINOR = required("Minor Group");
    private static final Column BROAD = required("Broad Group", "Broad Occupation");
    private static final Column DETAILED = required("Detailed Occupation", "Detailed Group");

    @Override
    public String title() {
        return "SOC 2018 structure";
    }

    @Override
    public Layout layout() {
        return Layout.of(MAJOR, MINOR, BROAD, DETAILED);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var titlePlace = table.header().place(DETAILED) + 1;
        try (var staging = Staging.open(connection, "staged_soc", SocTables.STAGED_SOC)) {
            run.each(table, row -> {
                var level = level(row);
                var title = row.at(titlePlace);
                if (title.isEmpty()) {
                    throw new BrokenRow("title", "", "must not be blank");
                }
                staging.row(row.place().line(), SocCode.in(row, column(level)), level,
                        SocTitle.plain(title), null);
            });
        }
        return tables.mergeStructure(connection, file, table.contents().sha256());
    }

    private static SocLevel level(Row row) throws BrokenRow {
        for (var level : SocLevel.values()) {
            if (!row.get(column(level)).isEmpty()) {
                return level;
            }
        }
        throw new BrokenRow("", row.lead(), "expected a code in one of the columns of the four levels");
    }

    private static Column column(SocLevel level) {
        return switch (level) {
            case MAJOR -> MAJOR;
            case MINOR -> MINOR;
            case BROAD -> BROAD;
            case DETAILED -> DETAILED;
        };
    }
}
