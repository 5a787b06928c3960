package org.jobgraph.reference.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Importer;
import org.jobgraph.reference.Progress;
import org.jobgraph.reference.RejectionLog;
import org.jobgraph.reference.oews.Edition;
import org.jobgraph.reference.oews.Oews;
import org.jobgraph.reference.onet.OnetImporter;
import org.jobgraph.reference.parity.Parities;
import org.jobgraph.reference.projections.Projections;
import org.jobgraph.reference.soc.SocImporter;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.training.TrainingImporter;

/// Reads the bundled extracts by the importers that the commands use.
public final class ShippedStatistics implements StatisticsImport {

    private final Clock clock;

    public ShippedStatistics(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long read(Connection connection, BundledStatistics statistics, List<InputFile> files)
            throws IOException, SQLException, RefusedFile {
        if (statistics.what() == BundledStatistics.What.ONET) {
            return onet(connection, files);
        }
        var changed = 0L;
        for (var i = 0; i < files.size(); i++) {
            changed += changed(importer(statistics, statistics.files().get(i)), connection, files.get(i));
        }
        return changed;
    }

    private Importer importer(BundledStatistics statistics, BundledFile bundled) {
        var document = String.valueOf(bundled.document());
        return switch (statistics.what()) {
            case SOC -> new SocImporter(clock, new Remarks());
            case ONET -> new OnetImporter(clock, new Remarks());
            case FIELDS_OF_STUDY -> new TrainingImporter(clock, new Remarks());
            case OEWS -> (connection, file, run) -> Oews.read(connection, file,
                    new Edition(document, document, statistics.year()), run, clock);
            case PROJECTIONS -> (connection, file, run) -> Projections.read(connection, file, document, run, clock);
            case PARITIES -> (connection, file, run) -> Parities.read(connection, file, document, run, clock);
        };
    }

    // The importer of O*NET reads a folder on disk.
    private long onet(Connection connection, List<InputFile> files) throws IOException, SQLException, RefusedFile {
        var folder = Files.createTempDirectory("onet");
        try {
            for (var file : files) {
                try (var bytes = file.open()) {
                    Files.copy(bytes, folder.resolve(file.name()));
                }
            }
            return changed(new OnetImporter(clock, new Remarks()), connection, InputFile.of(folder));
        } finally {
            delete(folder);
        }
    }

    private static long changed(Importer importer, Connection connection, InputFile file)
            throws IOException, SQLException, RefusedFile {
        var report = importer.run(connection, file, new ImportRun(file.name(), Progress.NONE, RejectionLog.NONE));
        refuseRejections(file, report);
        return report.changes().inserted() + report.changes().updated();
    }

    private static void refuseRejections(InputFile file, ImportReport report) {
        if (report.rejected() > 0) {
            throw new BrokenBundle(file.name(),
                    "has rows that were refused, the first: " + report.firstRejections().getFirst());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
