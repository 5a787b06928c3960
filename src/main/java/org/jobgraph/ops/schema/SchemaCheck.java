package org.jobgraph.ops.schema;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jobgraph.ops.DatabaseSettings;
import org.jobgraph.ops.ServerVersion;

import io.quarkus.runtime.StartupEvent;

/// Sees to it that the database has this version's tables before anything reads them. Where nothing migrates at the start, a
/// process that finds an older schema ends, and whoever started it tries again. A newer one is fine: the version that is being
/// replaced goes on working while the next one has migrated.
@Singleton
final class SchemaCheck {

    static final String MIGRATES = "jobgraph.schema.migrate-at-start";

    /// Before anything reads a table: reads are tried next, and the scheduler starts with the platform.
    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE - 2;

    private final DataSource database;
    private final Instance<Flyway> flyway;
    private final boolean migrates;

    SchemaCheck(DataSource database, Instance<Flyway> flyway, @ConfigProperty(name = MIGRATES) boolean migrates) {
        this.database = database;
        this.flyway = flyway;
        this.migrates = migrates;
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        if (!hasAll(database)) {
            if (migrates) {
                flyway.get().migrate();
            } else {
                check(flyway.get());
            }
        }
    }

    // Whatever else is the matter, Flyway says it better.
    static boolean hasAll(DataSource database) {
        try (var connection = database.getConnection()) {
            ServerVersion.check(connection, DatabaseSettings.WRITES);
            return AppliedMigrations.areAll(connection);
        } catch (SQLException _) {
            return false;
        }
    }

    /// @throws FlywayException when a migration is missing
    static void check(Flyway flyway) {
        var info = flyway.info();
        if (info.pending().length > 0) {
            throw new FlywayException("the database's schema is at version " + SchemaVersions.current(info)
                    + ", this version of JobGraph needs " + SchemaVersions.newest()
                    + "; run its command `migrate` first, or set " + MIGRATES
                    + " (JOBGRAPH_SCHEMA_MIGRATE_AT_START) to true");
        }
    }
}
