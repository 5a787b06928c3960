package org.jobgraph.reference.projections;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

import org.jobgraph.reference.CopyRows;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Merge;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;
import org.jobgraph.source.ReferenceVersion;

/// Reads the occupational projections, table 1.2 of the official workbook or a CSV with its headers, into `projection`.
/// A later edition of the same years replaces what an earlier one said.
public final class Projections {

    private static final Merge MERGE = new Merge("staged_projection", "projection", ProjectionRows.KEY,
            ProjectionRows.COLUMNS);

    private static final String PAGE = "https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm";

    private Projections() {
    }

    /// The key of the document that a file of the user is: `projections:` and its name without the extension.
    public static String documentKey(InputFile file) {
        return "projections:" + file.name().replaceFirst("\\.[^.]*$", "");
    }

    /// Reads inside the transaction of `connection`. The years are those of the headers.
    ///
    /// @throws RefusedFile when it is no such file
    public static ImportReport read(Connection connection, InputFile file, String documentKey, ImportRun run, Clock clock)
            throws IOException, SQLException, RefusedFile {
        try (var table = Table.open(file, ProjectionColumns.layout())) {
            var employment = ProjectionColumns.employment(table.header(), file.name());
            var document = new Documents(connection, clock)
                    .register(facts(documentKey, employment, table.contents().sha256()));
            stage(connection, table, run, new ProjectionRows(document.id(), employment,
                    ProjectionColumns.distribution(table.header())));
            MERGE.rejectDuplicates(connection, file.name(), ProjectionColumns.CODE, "occupation_code", run);
            var changes = MERGE.run(connection);
            if (changes.any()) {
                ReferenceVersion.bump(connection);
            }
            return run.finish(changes);
        }
    }

    private static void stage(Connection connection, Table table, ImportRun run, ProjectionRows rows)
            throws IOException, SQLException, RefusedFile {
        MERGE.stage(connection, "0::bigint as line");
        try (var copy = new CopyRows(connection, "staged_projection")) {
            run.each(table, row -> {
                if (ProjectionRows.isFooter(row)) {
                    run.skip();
                } else {
                    copy.add(rows.values(row));
                }
            });
            copy.finish();
        }
    }

    private static DocumentFacts facts(String key, ProjectionColumns.Pair years, String sha256) {
        var title = "Occupational projections " + years.fromYear() + "-" + years.toYear();
        return new DocumentFacts(key, Publisher.PROJECTIONS, title, PAGE, LocalDate.of(years.fromYear(), 1, 1), sha256);
    }
}
