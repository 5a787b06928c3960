package org.jobgraph.reference.soc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Importer;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.source.ReferenceVersion;

/// Reads the files of the Standard Occupational Classification: definitions or structure of 2018, the crosswalk from
/// 2010, the crosswalk of the OES estimates of 2019.
public final class SocImporter implements Importer {

    private final List<FileKind> kinds;

    /// @param remarks told what the counts do not say
    public SocImporter(Clock clock, Remarks remarks) {
        var tables = new SocTables(clock, remarks);
        // The hybrid crosswalk has the columns of the other one too.
        kinds = List.of(new HybridCrosswalk(tables), new Crosswalk(tables), new Definitions(tables),
                new Structure(tables));
    }

    @Override
    public ImportReport run(Connection connection, InputFile file, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        try (var opened = FileKind.open(file, kinds)) {
            var changes = opened.read(connection, file, run);
            if (changes.any()) {
                ReferenceVersion.bump(connection);
            }
            return run.finish(changes);
        }
    }
}
