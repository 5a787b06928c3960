package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.parity.Parities;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import parities FILE…`
@Command(name = "parities", mixinStandardHelpOptions = true, description = {
        "Reads regional price parities (BEA), the CSV of metropolitan areas or of states.",
        "Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportParities extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "E.g. MARPP_MSA_2008_2024.csv.")
    List<Path> files = List.of();

    @Inject
    public ImportParities(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return (connection, file,
                run) -> Parities.read(connection, file, Parities.documentKey(file), run, clock);
    }
}
