package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Closes, verifies and recognises postings, a statement each for any number. Whoever calls commits.
final class Lifecycle {

    private final Connection connection;
    private final String source;
    private final long run;
    private final Timestamp at;

    /// @param at when the run began; all that it sees is seen then
    Lifecycle(Connection connection, String source, long run, Instant at) {
        this.connection = connection;
        this.source = source;
        this.run = run;
        this.at = Timestamp.from(at);
    }

    /// Closes postings, and finds what has come in their place.
    ///
    /// @return how many were closed
    int close(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return 0;
        }
        try (var statement = connection.prepareStatement(LifecycleSql.CLOSE)) {
            statement.setTimestamp(1, at);
            statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            statement.setLong(3, run);
            statement.setTimestamp(4, at);
            try (var closed = statement.executeQuery()) {
                closed.next();
                reposts(LifecycleSql.REPOSTS_OF_GONE, ids);
                return closed.getInt(1);
            }
        }
    }

    /// Finds of which closed postings new ones are reposts.
    void recognise(List<Long> fresh) throws SQLException {
        reposts(LifecycleSql.REPOSTS_OF_EARLIER, fresh);
    }

    private void reposts(String sql, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.setLong(2, run);
            statement.setTimestamp(3, at);
            statement.executeUpdate();
        }
    }

    /// Notes that boards were seen, with all that is open there.
    void seeBoards(Collection<String> boards) throws SQLException {
        if (boards.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(LifecycleSql.SEE_BOARDS)) {
            statement.setString(1, source);
            statement.setTimestamp(2, at);
            statement.setArray(3, connection.createArrayOf("text", boards.toArray()));
            statement.executeUpdate();
        }
    }

    /// Notes that postings were seen.
    void seePostings(List<Long> ids) throws SQLException {
        try (var statement = connection.prepareStatement(LifecycleSql.SEE_POSTINGS)) {
            statement.setTimestamp(1, at);
            statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
