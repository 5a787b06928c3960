package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Reason;

/// What a run rejected, out of the database.
public final class Rejections {

    private static final String ALL = """
            select place, external_id, reason, detail from intake_rejection where run_id = ? order by ordinal""";

    private Rejections() {
    }

    /// All rejections of a run, in the order in which they happened.
    public static List<Rejection> of(Connection connection, long run) throws SQLException {
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setLong(1, run);
            try (var row = statement.executeQuery()) {
                var all = new ArrayList<Rejection>();
                while (row.next()) {
                    all.add(new Rejection(row.getString(1), row.getString(2), Reason.valueOf(row.getString(3)),
                            row.getString(4)));
                }
                return all;
            }
        }
    }
}
