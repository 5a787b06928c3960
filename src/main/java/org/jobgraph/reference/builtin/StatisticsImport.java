package org.jobgraph.reference.builtin;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;

/// How a bundled extract of official statistics gets into the tables. Idempotent: the same extract again changes nothing.
@FunctionalInterface
public interface StatisticsImport {

    /// Reads one extract inside the transaction of `connection`.
    ///
    /// @param statistics what it is
    /// @param files its files in the order of [BundledStatistics#files]
    /// @return rows inserted, changed or removed
    /// @throws BrokenBundle when a row is refused
    long read(Connection connection, BundledStatistics statistics, List<InputFile> files)
            throws IOException, SQLException, RefusedFile;
}
