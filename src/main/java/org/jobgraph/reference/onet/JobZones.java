package org.jobgraph.reference.onet;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;

/// How much preparation an occupation needs, from 1 (little) to 5 (extensive). A row belongs to an occupation that is
/// there already: it counts as an update.
final class JobZones implements OnetFile {

    private static final Column ZONE = required("Job Zone");

    private static final String MERGE = """
            with incoming as (select distinct on (onet_code) onet_code, zone from staged_zone order by onet_code, line),
            changed as (update onet_occupation o set job_zone = i.zone from incoming i
                where o.code = i.onet_code and o.job_zone is distinct from i.zone returning 1)
            select (select count(*) from staged_zone), (select count(*) from incoming), (select count(*) from changed)""";

    @Override
    public String title() {
        return "Job Zones";
    }

    @Override
    public Layout layout() {
        return Layout.of(CODE, ZONE);
    }

    @Override
    public Counts read(Connection connection, Table table, ImportRun run, int document)
            throws IOException, SQLException, RefusedFile {
        var known = OnetFile.knownCodes(connection);
        try (var staging = Staging.open(connection, "staged_zone", "line bigint, onet_code char(10), zone smallint")) {
            run.each(table, row -> staging.row(row.place().line(), OnetFile.knownCode(row, known), zone(row)));
        }
        try (var statement = connection.createStatement(); var row = statement.executeQuery(MERGE)) {
            row.next();
            var distinct = row.getLong(2);
            var updated = row.getLong(3);
            return new Counts(0, updated, distinct - updated, row.getLong(1) - distinct, 0);
        }
    }

    private static String zone(Row row) throws BrokenRow {
        var zone = row.require(ZONE);
        if (!zone.matches("[1-5]")) {
            throw new BrokenRow(ZONE, zone, "expected 1 to 5");
        }
        return zone;
    }
}
