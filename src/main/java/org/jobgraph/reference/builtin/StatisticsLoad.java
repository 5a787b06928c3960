package org.jobgraph.reference.builtin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;

/// Hands the bundled statistics to their importers, within the transaction of its connection.
final class StatisticsLoad {

    // By its checksum an importer knows the bundled document again instead of making one of its own.
    private static final String KNOW_AGAIN = """
            update document set sha256 = ? where key = ? and sha256 is distinct from ?""";

    private final Connection connection;
    private final Bundle bundle;
    private final StatisticsImport importer;

    StatisticsLoad(Connection connection, Bundle bundle, StatisticsImport importer) {
        this.connection = connection;
        this.bundle = bundle;
        this.importer = importer;
    }

    /// Reads all of them in their order.
    ///
    /// @return rows inserted, changed or removed
    long load(List<BundledStatistics> all) throws SQLException {
        var changed = 0L;
        for (var statistics : all) {
            for (var file : statistics.files()) {
                changed += file.document() == null ? 0 : knowAgain(file);
            }
            changed += load(statistics);
        }
        return changed;
    }

    private long knowAgain(BundledFile file) throws SQLException {
        var sha256 = Checksum.of(bundle.bytes(file.path()));
        try (var update = connection.prepareStatement(KNOW_AGAIN)) {
            update.setString(1, sha256);
            update.setString(2, file.document());
            update.setString(3, sha256);
            return update.executeUpdate();
        }
    }

    private long load(BundledStatistics statistics) throws SQLException {
        try {
            return importer.read(connection, statistics, statistics.files().stream().map(this::open).toList());
        } catch (RefusedFile e) {
            throw new BrokenBundle(statistics.files().getFirst().path(), "was refused: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputFile open(BundledFile file) {
        return new InputFile(file.name(), null, () -> new ByteArrayInputStream(bundle.bytes(file.path())));
    }
}
