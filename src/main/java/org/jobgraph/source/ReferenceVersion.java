package org.jobgraph.source;

import java.sql.Connection;
import java.sql.SQLException;

/// The version of the reference data, which every replica watches to know when what it holds in memory is old.
public final class ReferenceVersion {

    private ReferenceVersion() {
    }

    /// Says, inside the caller's transaction, that reference data changed. Not to be called when nothing did.
    public static void bump(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update reference_version set version = version + 1");
        }
    }
}
