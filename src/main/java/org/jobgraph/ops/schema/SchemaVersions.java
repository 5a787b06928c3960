package org.jobgraph.ops.schema;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

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
    public static String newest(MigrationInfoService migrations) {
        return Arrays.stream(migrations.all()).filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion).filter(Objects::nonNull).max(Comparator.<MigrationVersion>naturalOrder())
                .map(MigrationVersion::getVersion).orElseThrow();
    }
}
