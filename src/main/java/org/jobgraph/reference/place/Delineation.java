package org.jobgraph.reference.place;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.Publisher;

/// List 1 of the Census Bureau: a row a county with the core based statistical area it belongs to. A county of a state
/// in the file that the file does not name belongs to no area any more.
record Delineation(PlaceTables tables) implements FileKind {

    static final Column CBSA = required("CBSA Code");
    static final Column CBSA_TITLE = required("CBSA Title");
    static final Column KIND = required("Metropolitan/Micropolitan Statistical Area");
    private static final Column COUNTY = required("County/County Equivalent");
    private static final Column STATE_NAME = required("State Name");
    private static final Column STATE = required("FIPS State Code");
    private static final Column COUNTY_CODE = required("FIPS County Code");

    static final Merge METROS = new Merge("metro", List.of("code"), List.of("name", "kind"), List.of("document_id"));

    private static final Merge COUNTIES = new Merge("metro_county", List.of("state_fips", "county_fips"),
            List.of("metro_code", "state", "county_name"), List.of());

    private static final String FORGET = """
            delete from metro_county c where c.state_fips in (select state_fips from staged_county) and not exists (
                select from staged_county s where s.state_fips = c.state_fips and s.county_fips = c.county_fips)""";

    @Override
    public String title() {
        return "counties of core based statistical areas (list 1)";
    }

    @Override
    public Layout layout() {
        return Layout.of(CBSA, CBSA_TITLE, KIND, COUNTY, STATE_NAME, STATE, COUNTY_CODE);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var footnote = new Footnote();
        try (var staging = Staging.open(connection, "staged_county", "line bigint, metro_code text, name text, "
                + "kind text, state_fips char(2), county_fips char(3), state text, county_name text")) {
            run.each(table, row -> {
                if (footnote.takes(row)) {
                    run.skip();
                } else {
                    var state = state(row);
                    staging.row(row.place().line(), Digits.in(row, CBSA, 5), row.require(CBSA_TITLE),
                            AreaKind.in(row, KIND), state.fips(), Digits.in(row, COUNTY_CODE, 3), state.name(),
                            row.require(COUNTY));
                }
            });
        }
        var document = tables.document(connection, file,
                new PlaceTables.Facts(Publisher.AREAS, "Counties of the core based statistical areas",
                        PlaceTables.DELINEATION_PAGE, footnote.asOf(), table.contents().sha256()));
        var metros = METROS.from(connection,
                "(select line, metro_code as code, name, kind, %d as document_id from staged_county)"
                        .formatted(document));
        var counties = COUNTIES.from(connection, "staged_county");
        try (var statement = connection.createStatement()) {
            counties = counties.removing(statement.executeLargeUpdate(FORGET));
        }
        return tables.finish(connection, file, counties, metros.changed());
    }

    /// The state of the row, by its code; the name beside it must agree.
    static UsState state(Row row) throws BrokenRow {
        var code = Digits.in(row, STATE, 2);
        var state = UsState.ofFips(code);
        if (state == null) {
            throw new BrokenRow(STATE, code, "expected the FIPS code of a state");
        }
        var name = row.get(STATE_NAME);
        if (!name.isEmpty() && !name.equalsIgnoreCase(state.title())) {
            throw new BrokenRow(STATE_NAME, name, "the FIPS code " + code + " is that of " + state.title());
        }
        return state;
    }
}
