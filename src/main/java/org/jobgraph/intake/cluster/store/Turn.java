package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Lets one transaction at a time renew clusters, whichever process runs it.
final class Turn {

    private Turn() {
    }

    /// Waits until it is this transaction's turn, which ends with it.
    static void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('duplicates', 0))");
        }
    }
}
