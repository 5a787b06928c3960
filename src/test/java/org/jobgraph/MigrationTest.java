package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            select c.conrelid::regclass || '(' || a.attname || ')'
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and not exists (
                select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
            order by 1""";

    @Test
    void foreignKeys_always_haveAnIndex() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = MigratedDatabase.copy().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(FOREIGN_KEYS_WITHOUT_INDEX)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertEquals(List.of(), found);
    }

    // Without a pause the migration and the reader would wait for each other, and PostgreSQL would end one of them.
    @Test
    void tablesOfPostings_thatAReaderHolds_areWaitedForWithoutADeadlock() throws Exception {
        var database = MigratedDatabase.copy();
        var flyway = Flyway.configure().dataSource(database);
        flyway.cleanDisabled(false).load().clean();
        flyway.target("26").load().migrate();
        try (var reader = database.getConnection(); var migrating = Executors.newSingleThreadExecutor()) {
            reader.setAutoCommit(false);
            read(reader, "posting_location");
            var migrated = migrating.submit(() -> flyway.target("27").load().migrate());
            Awaited.until("it takes tables", Duration.ofSeconds(30), () -> isTaken(database, "posting_payload"));
            read(reader, "posting_payload");
            read(reader, "job_posting");
            read(reader, "posting_city");
            assertFalse(migrated.isDone());
            reader.commit();
            assertEquals(1, migrated.get(30, TimeUnit.SECONDS).migrationsExecuted);
        }
    }

    private static boolean isTaken(DataSource database, String table) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("select from pg_locks where granted and mode = 'AccessExclusiveLock' and relation = '"
                                + table + "'::regclass")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select from " + table)) {
            assertFalse(rows.next());
        }
    }
}
