package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Some postings that are to be looked at.
///
/// @param marks by posting; one that changes meanwhile gets another mark and stays pending
record Pending(String source, Map<Long, Long> marks) {

    private static final String NEXT = """
            select posting_id, mark from posting_pending where source_slug = ? order by posting_id limit ?""";

    private static final String DONE = """
            delete from posting_pending p using unnest(?::bigint[], ?::bigint[]) d (posting_id, mark)
            where p.source_slug = ? and p.posting_id = d.posting_id and p.mark = d.mark""";

    static Pending next(Connection connection, String source, int most) throws SQLException {
        var marks = new LinkedHashMap<Long, Long>();
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, source);
            statement.setInt(2, most);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    marks.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        return new Pending(source, marks);
    }

    boolean isEmpty() {
        return marks.isEmpty();
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
