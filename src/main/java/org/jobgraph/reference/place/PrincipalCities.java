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
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.Publisher;

/// List 2 of the Census Bureau: a row a principal city of a core based statistical area. Of an area in the file, cities
/// that the file does not name are principal no more.
record PrincipalCities(PlaceTables tables) implements FileKind {

    private static final Column NAME = required("Principal City Name");
    private static final Column STATE = required("FIPS State Code");
    private static final Column PLACE = required("FIPS Place Code");

    private static final Merge CITIES = new Merge("principal_city", List.of("metro_code", "state_fips", "place_fips"),
            List.of("name"), List.of());

    private static final String FORGET = """
            delete from principal_city c where c.metro_code in (select metro_code from staged_principal)
            and not exists (select from staged_principal s where s.metro_code = c.metro_code
                and s.state_fips = c.state_fips and s.place_fips = c.place_fips)""";

    @Override
    public String title() {
        return "principal cities (list 2)";
    }

    @Override
    public Layout layout() {
        return Layout.of(Delineation.CBSA, Delineation.CBSA_TITLE, Delineation.KIND, NAME, STATE, PLACE);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var footnote = new Footnote();
        try (var staging = Staging.open(connection, "staged_principal", "line bigint, metro_code char(5), "
                + "area_name text, kind text, state_fips char(2), place_fips char(5), name text")) {
            run.each(table, row -> {
                if (footnote.takes(row)) {
                    run.skip();
                } else {
                    staging.row(row.place().line(), Digits.in(row, Delineation.CBSA, 5),
                            row.require(Delineation.CBSA_TITLE), AreaKind.in(row, Delineation.KIND),
                            Digits.in(row, STATE, 2), Digits.in(row, PLACE, 5), row.require(NAME));
                }
            });
        }
        var document = tables.document(connection, file,
                new PlaceTables.Facts(Publisher.AREAS, "Principal cities of the core based statistical areas",
                        PlaceTables.DELINEATION_PAGE, footnote.asOf(), table.contents().sha256()));
        var metros = Delineation.METROS.from(connection,
                "(select line, metro_code as code, area_name as name, kind, %d as document_id from staged_principal)"
                        .formatted(document));
        var cities = CITIES.from(connection, "staged_principal");
        try (var statement = connection.createStatement()) {
            cities = cities.removing(statement.executeLargeUpdate(FORGET));
        }
        return tables.finish(connection, file, cities, metros.changed());
    }
}
