package org.jobgraph.source;

import java.sql.Connection;
import java.sql.SQLException;

/// The version of the postings, which every replica watches to know when answers that it keeps are old.
public final class PostingVersion {

    private PostingVersion() {
    }

    /// Says, inside the caller's transaction and as the last thing in it, that postings changed: until its end, whoever else
    /// writes postings waits here.
    public static void bump(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update posting_version set version = version + 1");
        }
    }
}
