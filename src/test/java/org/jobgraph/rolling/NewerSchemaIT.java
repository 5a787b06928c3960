package org.jobgraph.rolling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.jobgraph.Awaited;
import org.jobgraph.LoadedDatabase;
import org.jobgraph.Replica;
import org.jobgraph.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// This version beside one that migrates further than it knows, and before its own migrations are done.
class NewerSchemaIT {

    private static final Map<String, String> NO_MIGRATION = Map.of("JOBGRAPH_SCHEMA_MIGRATE_AT_START", "false");
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @TempDir
    private static Path next;

    @Test
    void replicas_whileTheNextVersionMigrates_failNoRequest() throws Exception {
        var database = LoadedDatabase.copy();
        var settings = Map.of("JOBGRAPH_SAMPLES_ENABLED", "true");
        try (var replica = Replica.start("before", database, settings); var load = new Load(List.of(replica), 4)) {
            awaitMore(load, replica);
            migrateFurther(database);
            awaitMore(load, replica);
            try (var later = Replica.start("restarted", database, NO_MIGRATION);
                    var own = Replica.start("restarted-migrating", database, settings);
                    var others = new Load(List.of(later, own), 4)) {
                awaitMore(others, later);
                awaitMore(others, own);
                assertTrue(replica.isReady());
                assertEquals(List.of(), others.failures());
            }
            var migrate = Said.by(database.settings(), "migrate");
            assertEquals(0, migrate.status(), migrate.out());
            assertTrue(migrate.out().contains("The schema is at version 9999"), migrate.out());
            assertEquals(List.of(), load.failures());
        }
    }

    @Test
    void replica_beforeItsMigrations_endsAndSaysWhatItWaitsFor() throws Exception {
        var database = LoadedDatabase.copy();
        var before = forgetTheNewest(database);
        var settings = new HashMap<>(database.settings());
        settings.putAll(NO_MIGRATION);
        settings.put("QUARKUS_HTTP_PORT", "0");
        var said = Said.by(settings);
        assertEquals(1, said.status(), said.out());
        assertTrue(said.out().contains("the database's schema is at version " + before
                + ", this version of JobGraph needs "), said.out());
        assertTrue(said.out().contains("run its command `migrate` first"), said.out());
    }

    /// @return the version before it
    private static String forgetTheNewest(LoadedDatabase database) throws SQLException {
        try (var connection = database.connection(); var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    delete from flyway_schema_history
                    where installed_rank = (select max(installed_rank) from flyway_schema_history)""");
            try (var row = statement.executeQuery(
                    "select version from flyway_schema_history order by installed_rank desc limit 1")) {
                assertTrue(row.next());
                return row.getString(1);
            }
        }
    }

    // Adds, as each migration does that comes before its version.
    private static void migrateFurther(LoadedDatabase database) throws IOException, SQLException {
        Files.writeString(next.resolve("V9999__expand.sql"), """
                alter table job_posting add column shifts text;
                alter table job_posting add column remote_share numeric not null default 0;
                create table shift (name text primary key);
                create index job_posting_shifts on job_posting (shifts) where shifts is not null;
                """);
        var done = Flyway.configure().dataSource(database.dataSource())
                .locations("classpath:db/migration", "filesystem:" + next).load().migrate();
        assertEquals(1, done.migrationsExecuted);
    }

    private static void awaitMore(Load load, Replica replica) throws InterruptedException {
        var before = load.answers(replica);
        Awaited.until("there are more answers of " + replica, A_WHILE, () -> load.answers(replica) >= before + 50);
    }
}
