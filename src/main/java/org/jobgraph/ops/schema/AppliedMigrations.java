package org.jobgraph.ops.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// What Flyway has noted of the migrations that a database had. Where that is all that this build brings, a process that starts
/// need not ask Flyway, which takes three connections and a tenth of a second to find the same.
public final class AppliedMigrations {

    /// Version and checksum of each migration, as Flyway notes them. One that was released never changes.
    static final String RELEASED = "/db/migrations.txt";

    private static final String QUERY = """
            select 'V' || version || ' ' || checksum from flyway_schema_history where success and checksum is not null""";

    private AppliedMigrations() {
    }

    /// Whether the database has had each migration of this build, unchanged. More than these are of a newer one.
    ///
    /// @throws SQLException when there is no history, too
    public static boolean areAll(Connection connection) throws SQLException {
        var missing = new HashSet<>(released());
        try (var statement = connection.createStatement(); var row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                missing.remove(row.getString(1));
            }
        }
        return missing.isEmpty();
    }

    static String newest() {
        return released().getLast().replaceFirst("^V(\\S+) .*$", "$1");
    }

    private static List<String> released() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AppliedMigrations.class.getResourceAsStream(RELEASED)), StandardCharsets.UTF_8))) {
            return lines.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
