package org.jobgraph.reference.place;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Importer;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.source.ReferenceVersion;

/// Reads files of places, in any order: the Census Bureau's lists of core based statistical areas, their counties,
/// principal cities and populations, and exports of GeoNames.
public final class PlaceImporter implements Importer {

    /// Persons from which on a place outside the United States goes in.
    public static final long WORLD_POPULATION = 15_000;

    private final List<FileKind> kinds;
    private final GeoNames geoNames;

    /// @param remarks told what the counts do not say
    /// @param worldPopulation persons that a place outside the United States must have
    public PlaceImporter(Clock clock, Remarks remarks, long worldPopulation) {
        var tables = new PlaceTables(clock, remarks);
        kinds = List.of(new Delineation(tables), new PrincipalCities(tables), new Populations(tables));
        geoNames = new GeoNames(tables, worldPopulation);
    }

    @Override
    public ImportReport run(Connection connection, InputFile file, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        var changes = Gazetteer.is(file) ? geoNames.read(connection, file, run) : table(connection, file, run);
        if (changes.any()) {
            ReferenceVersion.bump(connection);
        }
        return run.finish(changes);
    }

    private Changes table(Connection connection, InputFile file, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        try (var opened = open(file)) {
            return opened.read(connection, file, run);
        }
    }

    private FileKind.Opened open(InputFile file) throws IOException, RefusedFile {
        try {
            return FileKind.open(file, kinds);
        } catch (RefusedFile e) {
            throw new RefusedFile(e.getMessage() + "; as a GeoNames export expected " + GeoNameLine.NAMES.size()
                    + " columns between tabs, without header", e);
        }
    }
}
