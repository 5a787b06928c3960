package org.jobgraph.reference.training;

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

/// Reads training programs, from the documented CSV or New Jersey's list, and the fields of study behind occupations.
public final class TrainingImporter implements Importer {

    private final List<FileKind> kinds;

    /// @param remarks told what the counts do not say
    public TrainingImporter(Clock clock, Remarks remarks) {
        kinds = List.of(new OwnCsv(clock, remarks), new NewJersey(clock, remarks), new FieldsOfStudy(clock, remarks));
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
