package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.soc.SocImporter;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import soc FILE…`
@Command(name = "soc", mixinStandardHelpOptions = true, description = {
        "Reads the Standard Occupational Classification: definitions or structure of 2018, the crosswalk from 2010, the crosswalk of the OES estimates of 2019.",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportSoc implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or xlsx, e.g. soc_2018_definitions.xlsx.")
    List<Path> paths = List.of();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportSoc(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var remarks = new Remarks();
        var status = new FileImport(dataSource, options, spec.commandLine()).run(paths, new SocImporter(clock, remarks));
        remarks.print(spec.commandLine().getOut());
        return status;
    }
}
