package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which boards have pending postings. A board is looked at as a whole: what it puts into all its postings is seen in all
/// of them only.
final class Boards {

    private static final String PENDING = """
            select p.board, count(*) from posting_pending w join job_posting p on p.id = w.posting_id
            where w.source_slug = ? and p.board <> all (?) group by p.board order by p.board""";

    private Boards() {
    }

    /// Boards, as many at a time as have about `postings` pending ones together.
    ///
    /// @param without that are left out
    static List<List<String>> pending(Connection connection, String source, Set<String> without, int postings)
            throws SQLException {
        var all = new ArrayList<List<String>>();
        var some = new ArrayList<String>();
        var count = 0L;
        try (var statement = connection.prepareStatement(PENDING)) {
            statement.setString(1, source);
            statement.setArray(2, connection.createArrayOf("text", without.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    some.add(row.getString(1));
                    count += row.getLong(2);
                    if (count >= postings) {
                        all.add(List.copyOf(some));
                        some.clear();
                        count = 0;
                    }
                }
            }
        }
        if (!some.isEmpty()) {
            all.add(List.copyOf(some));
        }
        connection.commit();
        return all;
    }
}
