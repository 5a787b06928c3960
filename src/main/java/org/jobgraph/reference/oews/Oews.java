package org.jobgraph.reference.oews;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.jobgraph.reference.CopyRows;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.Documents;
import org.jobgraph.source.ReferenceVersion;

/// Reads a file of the Occupational Employment and Wage Statistics, CSV or xlsx, of 2012 or later, into `wage` and `area`.
///
/// Every row stays beside those of other files: two files that contradict each other are two documents.
public final class Oews {

    private Oews() {
    }

    /// Reads inside the transaction of `connection`.
    ///
    /// @throws RefusedFile when it is no such file
    public static ImportReport read(Connection connection, InputFile file, Edition edition, ImportRun run, Clock clock)
            throws IOException, SQLException, RefusedFile {
        try (var table = Table.open(file, OewsColumns.layout())) {
            var national = OewsColumns.isNational(table.header(), file.name());
            var facts = edition.document(table.contents().sha256());
            var document = new Documents(connection, clock).register(facts);
            stage(connection, table, run,
                    new WageRows(document.id(), edition, TopCode.of(file, edition.year()), national));
            var changes = WageMerge.run(connection, file.name(), run);
            if (changes.any()) {
                ReferenceVersion.bump(connection);
            }
            return run.finish(changes);
        }
    }

    private static void stage(Connection connection, Table table, ImportRun run, WageRows rows)
            throws IOException, SQLException, RefusedFile {
        WageMerge.MERGE.stage(connection, "''::text as area_kind", "0::bigint as line");
        try (var copy = new CopyRows(connection, "staged_wage")) {
            run.each(table, row -> copy.add(rows.values(row)));
            copy.finish();
        }
    }
}
