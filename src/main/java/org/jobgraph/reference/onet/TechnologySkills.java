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

/// Software that an occupation uses: hot when many postings of all employers ask for it, in demand when many postings
/// of the occupation do.
final class TechnologySkills implements OnetFile {

    private static final Column NAME = required("Example", "Workplace Example");
    private static final Column COMMODITY = required("Commodity Code");
    private static final Column COMMODITY_TITLE = required("Commodity Title");
    private static final Column HOT = required("Hot Technology");
    private static final Column IN_DEMAND = required("In Demand");

    private static final Merge MERGE = new Merge("technology_skill", List.of("onet_code", "name", "commodity_code"),
            List.of("commodity_title", "hot", "in_demand"), List.of());

    @Override
    public String title() {
        return "Technology Skills";
    }

    @Override
    public Layout layout() {
        return Layout.of(CODE, NAME, COMMODITY, COMMODITY_TITLE, HOT, IN_DEMAND);
    }

    @Override
    public Counts read(Connection connection, Table table, ImportRun run, int document)
            throws IOException, SQLException, RefusedFile {
        var known = OnetFile.knownCodes(connection);
        try (var staging = Staging.open(connection, "staged_technology", "line bigint, onet_code char(10), name text, "
                + "commodity_code text, commodity_title text, hot boolean, in_demand boolean")) {
            run.each(table,
                    row -> staging.row(row.place().line(), OnetFile.knownCode(row, known), row.require(NAME),
                            row.require(COMMODITY), row.require(COMMODITY_TITLE), OnetFile.yes(row, HOT),
                            OnetFile.yes(row, IN_DEMAND)));
        }
        var counts = MERGE.from(connection, "staged_technology");
        return counts.removing(OnetFile.forget(connection, "technology_skill", "staged_technology", "true",
                "s.name = t.name and s.commodity_code = t.commodity_code"));
    }
}
