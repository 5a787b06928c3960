package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.training.TrainingImporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import training FILE…`
@Command(name = "training", mixinStandardHelpOptions = true, description = {
        "Reads training programs: the documented CSV or New Jersey's Eligible Training Provider List; and the SOC-CIP crosswalk, by which roles are inferred.",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportTraining extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or xlsx.")
    List<Path> files = List.of();

    @Inject
    public ImportTraining(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return new TrainingImporter(clock, remarks);
    }
}
