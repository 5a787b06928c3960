package org.jobgraph.reference.place;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Header;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Row;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.Publisher;

/// Populations of core based statistical areas by the Census Bureau's estimates: of the years in the file the newest.
/// Rows of counties, metropolitan divisions and combined areas are passed over.
record Populations(PlaceTables tables) implements FileKind {

    private static final Column CBSA = required("CBSA");
    private static final Column NAME = required("NAME");
    private static final Column KIND = required("LSAD");
    private static final Set<String> BESIDE = Set.of("County or equivalent", "Metropolitan Division",
            "Combined Statistical Area");
    private static final Pattern ESTIMATE = Pattern.compile("(?i)POPESTIMATE(20\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /// Names and kinds are the delineation's; an area that it did not bring yet comes with those of the estimates.
    private static final Merge METROS = new Merge("metro", List.of("code"), List.of("population", "population_year"),
            List.of("document_id", "name", "kind"));

    @Override
    public String title() {
        return "populations of core based statistical areas";
    }

    @Override
    public Layout layout() {
        return Layout.of(CBSA, NAME, KIND);
    }

    private record Newest(int place, int year) {
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var newest = newest(file, table.header());
        try (var staging = Staging.open(connection, "staged_population",
                "line bigint, code char(5), name text, kind text, population integer")) {
            run.each(table, row -> {
                if (BESIDE.contains(row.get(KIND))) {
                    tables.remarks().skip(file.name(), row.get(KIND) + ", no core based statistical area");
                    run.skip();
                } else {
                    staging.row(row.place().line(), Digits.in(row, CBSA, 5), row.require(NAME),
                            AreaKind.in(row, KIND), population(row, newest));
                }
            });
        }
        // The Census Bureau's estimates are of the first of July.
        var document = tables.document(connection, file, new PlaceTables.Facts(Publisher.AREAS,
                "Populations of the core based statistical areas, estimates of " + newest.year(),
                "https://www.census.gov/data/tables/time-series/demo/popest/2020s-total-metro-and-micro-statistical-areas.html",
                LocalDate.of(newest.year(), Month.JULY, 1), table.contents().sha256()));
        var counts = METROS.from(connection, """
                (select s.line, s.code, coalesce(m.name, s.name) as name, coalesce(m.kind, s.kind) as kind,
                    s.population, %d as population_year, %d as document_id
                from staged_population s left join metro m on m.code = s.code)""".formatted(newest.year(), document));
        return tables.finish(connection, file, counts, 0);
    }

    private static Newest newest(InputFile file, Header header) throws RefusedFile {
        Newest newest = null;
        for (var i = 0; i < header.texts().size(); i++) {
            var matcher = ESTIMATE.matcher(header.texts().get(i).strip());
            if (matcher.matches()) {
                var year = Integer.parseInt(matcher.group(1));
                newest = newest == null || year > newest.year() ? new Newest(i, year) : newest;
            }
        }
        if (newest == null) {
            throw new RefusedFile(file.name() + ": expected a column POPESTIMATE with a year, found "
                    + String.join(", ", header.texts()));
        }
        return newest;
    }

    private static int population(Row row, Newest newest) throws BrokenRow {
        var text = row.at(newest.place()).replace(",", "");
        if (!NUMBER.matcher(text).matches()) {
            throw new BrokenRow("POPESTIMATE" + newest.year(), row.at(newest.place()), "expected a number of persons");
        }
        return Integer.parseInt(text);
    }
}
