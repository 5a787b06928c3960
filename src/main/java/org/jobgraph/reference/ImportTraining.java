package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.training.TrainingImporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import training FILE…`
@Command(name = "training", mixinStandardHelpOptions = true, description = {
        "Reads training programs: the documented CSV or New Jersey's Eligible Training Provider List; and the SOC-CIP crosswalk, by which roles are inferred.",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportTraining implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or xlsx.")
    List<Path> paths = List.of();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportTraining(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var remarks = new Remarks();
        var status = new FileImport(dataSource, options, spec.commandLine()).run(paths, new TrainingImporter(clock, remarks));
        remarks.print(spec.commandLine().getOut());
        return status;
    }
}
