package org.jobgraph.reference.builtin;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// How a bundled extract of official statistics gets into the tables. Idempotent: the same extract again changes nothing.
@FunctionalInterface
public interface StatisticsImport {

    /// Reads one extract in transactions of its own.
    ///
    /// @param statistics what it is
    /// @param path a copy of its file, or a folder with copies of its files, under their own names
    /// @return rows inserted, changed or removed
    /// @throws BrokenBundle when a row or the file is refused
    long read(BundledStatistics statistics, Path path) throws IOException, SQLException;
}
