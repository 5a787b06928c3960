package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Sees to it that a source has one run at a time, whichever process runs it, and tells others whether somebody still finds its
/// duplicates. The locks belong to the database session: a process that dies has let go of them.
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
            throw SourceUnavailable.busy(slug);
        }
        return new SourceLock(connection, slug);
    }

    /// Lets another run of the source begin, but says until the end that this one has something left to do for it: nobody is to
    /// take its process for dead. Several may say so.
    void handOn() throws SQLException {
        ask(connection, "select pg_advisory_lock_shared(hashtextextended('duplicates of ' || ?, 0)) is null", slug);
        ask(connection, "select pg_advisory_unlock(hashtextextended('intake ' || ?, 0))", slug);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        letGo(connection);
    }

    /// Lets go of all that a session has locked.
    static void letGo(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
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
