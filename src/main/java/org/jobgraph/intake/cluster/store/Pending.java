package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Some postings that are to be looked at.
///
/// @param marks by posting; one that changes meanwhile gets another mark and stays pending
record Pending(String source, Map<Long, Long> marks) {

    /// Those of one title one after another, and of one board within it: what they are compared with is read once for all of
    /// them.
    private static final String ALL = """
            select w.posting_id, w.mark from posting_pending w
            left join job_posting p on p.id = w.posting_id left join posting_fingerprint f on f.posting_id = w.posting_id
            where w.source_slug = ? and w.mark <= ? order by f.title_hash, p.board, w.posting_id""";

    private static final String NEWEST = "select coalesce(max(mark), 0) from posting_pending where source_slug = ?";

    private static final String CLOSED = """
            select w.posting_id from posting_pending w join job_posting p on p.id = w.posting_id
            where w.source_slug = ? and p.status = 'CLOSED'""";

    private static final String DONE = """
            delete from posting_pending p using unnest(?::bigint[], ?::bigint[]) d (posting_id, mark)
            where p.source_slug = ? and p.posting_id = d.posting_id and p.mark = d.mark""";

    /// The newest mark of a source; 0 when nothing is pending.
    static long newest(Connection connection, String source) throws SQLException {
        try (var statement = connection.prepareStatement(NEWEST)) {
            statement.setString(1, source);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /// All of a source up to a mark, so many at a time.
    static List<Pending> all(Connection connection, String source, long newest, int atATime) throws SQLException {
        var all = new ArrayList<Pending>();
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setString(1, source);
            statement.setLong(2, newest);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    if (all.isEmpty() || all.getLast().marks.size() == atATime) {
                        all.add(new Pending(source, new LinkedHashMap<>()));
                    }
                    all.getLast().marks.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        connection.commit();
        return all;
    }

    /// Pending postings of a source that are closed.
    static List<Long> closed(Connection connection, String source) throws SQLException {
        var closed = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(CLOSED)) {
            statement.setString(1, source);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    closed.add(row.getLong(1));
                }
            }
        }
        return closed;
    }

    Set<Long> ids() {
        return marks.keySet();
    }

    void done(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setArray(1, Ids.array(connection, marks.keySet()));
            statement.setArray(2, Ids.array(connection, marks.values()));
            statement.setString(3, source);
            statement.executeUpdate();
        }
    }
}
