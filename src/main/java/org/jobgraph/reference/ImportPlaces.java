package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.place.PlaceImporter;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import places FILE…`
@Command(name = "places", mixinStandardHelpOptions = true, description = {
        "Reads places, in any order: counties (list 1), principal cities (list 2) and populations of core based statistical areas by the Census Bureau, and exports of GeoNames (.txt or .txt.gz).",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportPlaces extends FileCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "e.g. list1_2023.xlsx cities500.txt.gz")
    List<Path> files = List.of();

    @Option(names = "--world-population-from", paramLabel = "N", defaultValue = "15000", description = "Persons that a place outside the United States must have to go in (${DEFAULT-VALUE}).")
    long worldPopulation = PlaceImporter.WORLD_POPULATION;

    @Inject
    public ImportPlaces(DataSource dataSource, Clock clock) {
        super(dataSource, clock);
    }

    @Override
    List<Path> paths() {
        return files;
    }

    @Override
    Importer importer(Remarks remarks) {
        return new PlaceImporter(clock, remarks, worldPopulation);
    }
}
