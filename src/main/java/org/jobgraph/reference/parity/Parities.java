package org.jobgraph.reference.parity;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.CopyRows;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Merge;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.Place;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;
import org.jobgraph.source.ReferenceVersion;

/// Reads regional price parities, BEA's file `MARPP_MSA_…` (or the one of states), into `price_parity`: there a row is an
/// area and a year, so that the counts of changes are of those and the rows read are those of the file. A later file
/// revises earlier years.
public final class Parities {

    static final Column GEO_FIPS = Column.required("GeoFIPS");
    static final Column LINE_CODE = Column.required("LineCode");
    static final Column DESCRIPTION = Column.optional("Description");
    static final Column TABLE_NAME = Column.optional("TableName");

    private static final Merge MERGE = new Merge("staged_parity", "price_parity", List.of("area_code", "year"),
            List.of("document_id", "all_items", "goods", "housing", "utilities", "other_services"));

    private static final String LONG = """
            create temp table staged_parity_value (area_code text, year smallint, item text, value numeric(7, 3), line bigint)
            on commit drop""";

    private static final String WIDE = """
            insert into staged_parity (area_code, year, document_id, all_items, goods, housing, utilities, other_services)
            select area_code, year, ?, max(value) filter (where item = 'ALL_ITEMS'), max(value) filter (where item = 'GOODS'),
                max(value) filter (where item = 'HOUSING'), max(value) filter (where item = 'UTILITIES'),
                max(value) filter (where item = 'OTHER_SERVICES')
            from staged_parity_value group by area_code, year having bool_or(item = 'ALL_ITEMS')""";

    /// Lines of which some years found no place.
    private static final String WITHOUT_ALL_ITEMS = """
            select line, area_code, string_agg(year::text, ', ' order by year) from staged_parity_value v
            where not exists (select from staged_parity s where s.area_code = v.area_code and s.year = v.year)
            group by line, area_code order by line""";

    private Parities() {
    }

    /// The key of the document that a file of the user is: `parities:` and its name without the extension.
    public static String documentKey(InputFile file) {
        return "parities:" + file.name().replaceFirst("\\.[^.]*$", "");
    }

    /// Reads inside the transaction of `connection`.
    ///
    /// @throws RefusedFile when it is no such file
    public static ImportReport read(Connection connection, InputFile file, String documentKey, ImportRun run, Clock clock)
            throws IOException, SQLException, RefusedFile {
        try (var table = Table.open(file, Layout.of(GEO_FIPS, LINE_CODE, DESCRIPTION, TABLE_NAME))) {
            var rows = new ParityRows(table.header());
            if (!rows.hasYears()) {
                throw new RefusedFile(file.name() + ": expected columns of years, found "
                        + String.join(", ", table.header().texts()));
            }
            var document = new Documents(connection, clock).register(new DocumentFacts(documentKey,
                    Publisher.PRICE_PARITIES, "Regional price parities (" + file.name() + ")",
                    Publisher.PRICE_PARITIES.homepage(), LocalDate.of(rows.lastYear(), 1, 1), table.contents().sha256()));
            stage(connection, table, run, rows);
            return run.finish(merge(connection, document.id(), file.name(), run));
        }
    }

    private static void stage(Connection connection, Table table, ImportRun run, ParityRows rows)
            throws IOException, SQLException, RefusedFile {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.staged_parity_value");
            statement.execute(LONG);
        }
        try (var copy = new CopyRows(connection, "staged_parity_value")) {
            run.each(table, row -> {
                if (ParityRows.isFooter(row)) {
                    run.skip();
                    return;
                }
                for (var value : rows.values(row)) {
                    copy.add(value);
                }
            });
            copy.finish();
        }
    }

    private static void rejectPartial(Connection connection, String file, ImportRun run)
            throws SQLException, IOException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(WITHOUT_ALL_ITEMS)) {
            while (rows.next()) {
                run.reject(new Rejection(new Place(file, rows.getLong(1)), GEO_FIPS.name(), rows.getString(2),
                        "no all-items index of this area for " + rows.getString(3) + ", which is left out"));
            }
        }
    }

    private static Changes merge(Connection connection, int document, String file, ImportRun run)
            throws SQLException, IOException {
        MERGE.stage(connection);
        try (var statement = connection.prepareStatement(WIDE)) {
            statement.setInt(1, document);
            statement.executeUpdate();
        }
        rejectPartial(connection, file, run);
        var changes = MERGE.run(connection);
        if (changes.any()) {
            ReferenceVersion.bump(connection);
        }
        return changes;
    }
}
