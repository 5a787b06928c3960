package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.parity.Parities;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import parities FILE…`
@Command(name = "parities", mixinStandardHelpOptions = true, description = {
        "Reads regional price parities (BEA), the CSV of metropolitan areas or of states.",
        "Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportParities implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "E.g. MARPP_MSA_2008_2024.csv.")
    List<Path> files = List.of();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportParities(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return new FileImport(dataSource, options, spec.commandLine()).run(files, (connection, file,
                run) -> Parities.read(connection, file, Parities.documentKey(file), run, clock));
    }
}
