package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.projections.Projections;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import projections FILE…`
@Command(name = "projections", mixinStandardHelpOptions = true, description = {
        "Reads the occupational projections (BLS), table 1.2 of occupation.xlsx or a CSV with its headers.",
        "Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportProjections implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "E.g. occupation.xlsx.")
    List<Path> files = List.of();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportProjections(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return new FileImport(dataSource, options, spec.commandLine()).run(files, (connection, file,
                run) -> Projections.read(connection, file, Projections.documentKey(file), run, clock));
    }
}
