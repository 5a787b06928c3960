package org.jobgraph.reference;

import java.sql.Connection;
import java.sql.SQLException;

/// Sees to it that one transaction at a time changes reference data, whichever process runs it. Two imports that judge the
/// same rows at once would each judge without the other's.
public final class ReferenceLock {

    // Chosen once, meaning nothing; every process locks the same number.
    private static final long NUMBER = 7_304_612_905_551L;

    private ReferenceLock() {
    }

    /// Takes the lock when it is free. It is the transaction's and goes with it.
    ///
    /// @return whether it was free
    public static boolean tryTake(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_xact_lock(" + NUMBER + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /// Takes the lock as soon as it is free.
    public static void await(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + NUMBER + ")");
        }
    }
}
