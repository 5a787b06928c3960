package org.jobgraph.rolling;

import java.sql.SQLException;
import java.util.List;

import org.jobgraph.LoadedDatabase;
import org.jobgraph.reference.Imports;

/// What tests look up behind the back of the processes.
final class Rows {

    private Rows() {
    }

    /// Values joined by `|`, null as `-`.
    static List<String> of(LoadedDatabase database, String sql) {
        try {
            return Imports.rows(database.dataSource(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static long number(LoadedDatabase database, String sql) {
        return Long.parseLong(of(database, sql).getFirst());
    }

    /// Whether no source is being read, and its duplicates are looked for, which comes after its run.
    static boolean isAtRest(LoadedDatabase database) {
        return number(database, "select count(*) from source_feed where claimed_at is not null") == 0;
    }
}
