package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.onet.OnetImporter;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import onet FOLDER…`
@Command(name = "onet", mixinStandardHelpOptions = true, description = {
        "Reads a release of the O*NET database: occupations, alternate and reported titles, technology skills, job zones.",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportOnet implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "A folder with the files of one release, text, CSV or xlsx.")
    List<Path> paths = List.of();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportOnet(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var remarks = new Remarks();
        var status = new FileImport(dataSource, options, spec.commandLine()).run(paths, new OnetImporter(clock, remarks));
        remarks.print(spec.commandLine().getOut());
        return status;
    }
}
