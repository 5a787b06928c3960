package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Sees to it that a source has one run at a time, whichever process runs it. The lock belongs to the database session: a
/// process that dies has let go of it.
final class SourceLock implements AutoCloseable {

    private final Connection connection;
    private final String slug;

    private SourceLock(Connection connection, String slug) {
        this.connection = connection;
        this.slug = slug;
    }

    /// @throws SourceUnavailable when another run of the source is under way
    static SourceLock take(Connection connection, String slug) throws SQLException, SourceUnavailable {
        if (!ask(connection, "select pg_try_advisory_lock(hashtextextended('intake ' || ?, 0))", slug)) {
            throw new SourceUnavailable("A run of source " + slug + " is under way; this one did nothing");
        }
        return new SourceLock(connection, slug);
    }

    @Override
    public void close() throws SQLException {
        ask(connection, "select pg_advisory_unlock(hashtextextended('intake ' || ?, 0))", slug);
        connection.commit();
    }

    private static boolean ask(Connection connection, String sql, String slug) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, slug);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
