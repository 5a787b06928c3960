package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the database has of a batch already.
final class KnownPostings {

    private static final String FIND = """
            select p.board, p.external_id, p.id, encode(p.payload_sha256, 'hex'), p.status = 'OPEN'
            from unnest(?::text[], ?::text[]) as wanted (board, external_id)
            join job_posting p on p.source_slug = ? and p.board = wanted.board and p.external_id = wanted.external_id""";

    /// `last_run_id` stays the run that last wrote the content, so that no index has to be touched for a row whose only
    /// news is that it is still there.
    private static final String VERIFY = "update job_posting set last_verified_at = ? where id = any (?)";

    private static final String VERIFY_BOARD = """
            update job_posting set last_verified_at = ? where source_slug = ? and board = ? and status = 'OPEN'""";

    /// @param open false for a closed posting, which opens again when it comes again
    private record Known(long id, String sha256, boolean open) {
    }

    private final Map<PostingKey, Known> known = new HashMap<>();

    private KnownPostings() {
    }

    static KnownPostings of(Connection connection, String source, List<Arrival> arrivals) throws SQLException {
        var found = new KnownPostings();
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("text", arrivals.stream().map(Arrival::board).toArray()));
            statement.setArray(2, connection.createArrayOf("text", arrivals.stream().map(a -> a.key().externalId()).toArray()));
            statement.setString(3, source);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.known.put(new PostingKey(row.getString(1), row.getString(2)),
                            new Known(row.getLong(3), row.getString(4), row.getBoolean(5)));
                }
            }
        }
        return found;
    }

    /// Whether the posting stands there open and with the same content.
    boolean isUnchanged(Arrival arrival) {
        var there = known.get(arrival.key());
        return there != null && there.open() && there.sha256().equals(arrival.sha256());
    }

    /// Notes that all open postings of a board were seen.
    ///
    /// @return how many they are
    static int verifyBoard(Connection connection, String source, String board, Instant seenAt) throws SQLException {
        try (var statement = connection.prepareStatement(VERIFY_BOARD)) {
            statement.setTimestamp(1, Timestamp.from(seenAt));
            statement.setString(2, source);
            statement.setString(3, board);
            return statement.executeUpdate();
        }
    }

    /// Notes that unchanged postings were seen.
    void verify(Connection connection, Collection<Arrival> unchanged, Instant seenAt) throws SQLException {
        if (unchanged.isEmpty()) {
            return;
        }
        var ids = unchanged.stream().map(arrival -> known.get(arrival.key())).map(Known::id).toArray();
        try (var statement = connection.prepareStatement(VERIFY)) {
            statement.setTimestamp(1, Timestamp.from(seenAt));
            statement.setArray(2, connection.createArrayOf("bigint", ids));
            statement.executeUpdate();
        }
    }
}
