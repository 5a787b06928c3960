package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.oews.Edition;
import org.jobgraph.reference.oews.Oews;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import oews FILE…`
@Command(name = "oews", mixinStandardHelpOptions = true, description = {
        "Reads files of the Occupational Employment and Wage Statistics (BLS), CSV or xlsx, of 2012 or later.",
        "Columns are found by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportOews implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "National, state or metropolitan files, e.g. national_M2024_dl.xlsx.")
    List<Path> files = List.of();

    @Option(names = "--year", paramLabel = "YYYY", description = "The year whose May the estimates are of, when the file names do not say it.")
    @Nullable
    Integer year;

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportOews(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return new FileImport(dataSource, options, spec.commandLine()).run(files,
                (connection, file, run) -> Oews.read(connection, file, Edition.of(file, year), run, clock));
    }
}
