package org.jobgraph.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.reference.place.PlaceImporter;
import org.jobgraph.reference.staging.Remarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import places FILE…`
@Command(name = "places", mixinStandardHelpOptions = true, description = {
        "Reads places, in any order: counties (list 1), principal cities (list 2) and populations of core based statistical areas by the Census Bureau, and exports of GeoNames (.txt or .txt.gz).",
        "Files are recognised by their headers. Exit status: 0 all rows in, 1 some rows refused, 2 a file refused whole."})
public final class ImportPlaces implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "e.g. list1_2023.xlsx cities500.txt.gz")
    List<Path> paths = List.of();

    @Option(names = "--world-population-from", paramLabel = "N", defaultValue = "15000", description = "Persons that a place outside the United States must have to go in (${DEFAULT-VALUE}).")
    long worldPopulation = PlaceImporter.WORLD_POPULATION;

    @Mixin
    ImportOptions options = new ImportOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    public ImportPlaces(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var remarks = new Remarks();
        var status = new FileImport(dataSource, options, spec.commandLine()).run(paths,
                new PlaceImporter(clock, remarks, worldPopulation));
        remarks.print(spec.commandLine().getOut());
        return status;
    }
}
