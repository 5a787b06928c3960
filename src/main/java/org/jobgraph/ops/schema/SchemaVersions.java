package org.jobgraph.ops.schema;

import org.flywaydb.core.api.MigrationInfoService;

/// Which versions of the schema there are.
public final class SchemaVersions {

    private SchemaVersions() {
    }

    /// The database's; 0 before its first migration.
    public static String current(MigrationInfoService migrations) {
        var current = migrations.current();
        return current == null ? "0" : current.getVersion().getVersion();
    }

    /// The newest that this build brings.
    public static String newest() {
        return AppliedMigrations.newest();
    }
}
