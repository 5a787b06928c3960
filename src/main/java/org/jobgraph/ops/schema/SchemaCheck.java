package org.jobgraph.ops.schema;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import io.quarkus.runtime.StartupEvent;

/// Where nothing migrates at the start, a process that finds an older schema ends, and whoever started it tries again. A newer
/// one is fine: the version that is being replaced goes on working while the next one has migrated.
@Singleton
final class SchemaCheck {

    /// Before anything reads a table: the scheduler starts with the platform.
    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Flyway flyway;
    private final boolean migrated;

    SchemaCheck(Flyway flyway, @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrated) {
        this.flyway = flyway;
        this.migrated = migrated;
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        if (!migrated) {
            check(flyway);
        }
    }

    /// @throws FlywayException when a migration is missing
    static void check(Flyway flyway) {
        var info = flyway.info();
        if (info.pending().length > 0) {
            throw new FlywayException("the database's schema is at version " + SchemaVersions.current(info)
                    + ", this version of JobGraph needs " + SchemaVersions.newest(info)
                    + "; run its command `migrate` first, or set quarkus.flyway.migrate-at-start"
                    + " (QUARKUS_FLYWAY_MIGRATE_AT_START) to true");
        }
    }
}
