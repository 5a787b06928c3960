package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.projections.Projections;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import projections FILE…`
@Command(name = "projections", mixinStandardHelpOptions = true, description = {
        "Reads the occupational projections (BLS), table 1.2 of occupation.xlsx or a CSV with its headers.",
        "Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportProjections extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "E.g. occupation.xlsx.")
    List<Path> files = List.of();

    @Inject
    public ImportProjections(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return (connection, file,
                run) -> Projections.read(connection, file, Projections.documentKey(file), run, clock);
    }
}
