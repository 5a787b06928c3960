package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What the database has of the boards that a run comes to: a board is read when its first row comes, and what becomes of
/// its postings is kept until the end, about 200 bytes each. Reads on a connection of its own, so that batches can be written
/// meanwhile; no batch has a posting of another one.
final class KnownPostings {

    private static final String OF_BOARD = """
            select external_id, id, encode(payload_sha256, 'hex'), status = 'OPEN' from job_posting
            where source_slug = ? and board = ?""";

    private static final String OTHER_BOARDS = """
            select distinct board from job_posting where source_slug = ? and status = 'OPEN' and board <> all (?)""";

    /// The run under way is no complete one yet.
    private static final String SEEN_LAST_TIME = """
            select p.board, p.external_id from job_posting p
            left join board_sighting b on b.source_slug = p.source_slug and b.board = p.board
            where p.source_slug = ? and p.status = 'OPEN' and greatest(p.last_verified_at, b.seen_at) >= (
                select max(r.started_at) from intake_run r where r.source_slug = p.source_slug and r.status = 'COMPLETE')""";

    private final Connection connection;
    private final String source;
    private final Map<String, Map<String, Known>> boards = new HashMap<>();

    /// @param connection out of any transaction
    KnownPostings(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    /// The posting as the database had it, or null when it is new.
    @Nullable
    Known find(PostingKey key) throws SQLException {
        return board(key.board()).get(key.externalId());
    }

    /// All postings of a board.
    Collection<Known> of(String board) throws SQLException {
        return board(board).values();
    }

    /// The open postings that the last complete run of the source has seen, on all boards.
    List<PostingKey> seenLastTime() throws SQLException {
        var keys = new ArrayList<PostingKey>();
        try (var statement = connection.prepareStatement(SEEN_LAST_TIME)) {
            statement.setString(1, source);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(new PostingKey(row.getString(1), row.getString(2)));
                }
            }
        }
        return keys;
    }

    /// The boards that the run has come to.
    Collection<String> boards() {
        return List.copyOf(boards.keySet());
    }

    /// Notes that postings of any board that the run has come to came by, by ids.
    void see(Set<String> ids) {
        for (var board : boards.values()) {
            for (var id : board.size() < ids.size() ? board.keySet() : ids) {
                var posting = ids.contains(id) ? board.get(id) : null;
                if (posting != null) {
                    posting.see();
                }
            }
        }
    }

    /// Takes in the boards that have open postings and did not come.
    void loadOthers() throws SQLException {
        var others = new ArrayList<String>();
        try (var statement = connection.prepareStatement(OTHER_BOARDS)) {
            statement.setString(1, source);
            statement.setArray(2, connection.createArrayOf("text", boards.keySet().toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    others.add(row.getString(1));
                }
            }
        }
        for (var board : others) {
            board(board);
        }
    }

    private Map<String, Known> board(String board) throws SQLException {
        var there = boards.get(board);
        if (there == null) {
            there = load(board);
            boards.put(board, there);
        }
        return there;
    }

    private Map<String, Known> load(String board) throws SQLException {
        var postings = new HashMap<String, Known>();
        try (var statement = connection.prepareStatement(OF_BOARD)) {
            statement.setString(1, source);
            statement.setString(2, board);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    postings.put(row.getString(1), new Known(row.getLong(2), row.getString(3), row.getBoolean(4)));
                }
            }
        }
        return postings;
    }
}
