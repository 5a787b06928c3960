package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.oews.Edition;
import org.jobgraph.reference.oews.Oews;
import org.jobgraph.reference.staging.Remarks;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import oews FILE…`
@Command(name = "oews", mixinStandardHelpOptions = true, description = {
        "Reads files of the Occupational Employment and Wage Statistics (BLS), CSV or xlsx, of 2012 or later.",
        "Columns are found by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportOews extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "National, state or metropolitan files, e.g. national_M2024_dl.xlsx.")
    List<Path> files = List.of();

    @Option(names = "--year", paramLabel = "YYYY", description = "The year whose May the estimates are of, when the file names do not say it.")
    @Nullable
    Integer year;

    @Inject
    public ImportOews(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return (connection, file, run) -> Oews.read(connection, file, Edition.of(file, year), run, clock);
    }
}
