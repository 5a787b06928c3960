package org.jobgraph.reference.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// Slugs that rows may refer to.
record Known(Set<String> cities, Set<String> roles) {

    static Known in(Connection connection) throws SQLException {
        return new Known(slugs(connection, "city"), slugs(connection, "role"));
    }

    private static Set<String> slugs(Connection connection, String table) throws SQLException {
        var slugs = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select slug from " + table)) {
            while (rows.next()) {
                slugs.add(rows.getString(1));
            }
        }
        return slugs;
    }
}
