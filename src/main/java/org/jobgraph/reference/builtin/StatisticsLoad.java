package org.jobgraph.reference.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Hands the bundled statistics to their importers, as the files that those expect.
final class StatisticsLoad {

    private final Bundle bundle;
    private final StatisticsImport importer;

    StatisticsLoad(Bundle bundle, StatisticsImport importer) {
        this.bundle = bundle;
        this.importer = importer;
    }

    /// Reads all of them in their order.
    ///
    /// @return rows inserted, changed or removed
    long load(List<BundledStatistics> all) throws SQLException {
        try {
            var changed = 0L;
            for (var statistics : all) {
                changed += load(statistics);
            }
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long load(BundledStatistics statistics) throws IOException, SQLException {
        var folder = Files.createTempDirectory("jobgraph-reference");
        var copies = new ArrayList<Path>();
        try {
            for (var file : statistics.files()) {
                copies.add(Files.write(folder.resolve(Path.of(file).getFileName().toString()), bundle.bytes(file)));
            }
            return importer.read(statistics, copies.size() == 1 ? copies.getFirst() : folder);
        } finally {
            for (var copy : copies) {
                Files.delete(copy);
            }
            Files.delete(folder);
        }
    }
}
