package org.jobgraph.ops.schema;

import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `migrate`: what has to be done before a service may start that does not migrate by itself. Any number of processes may run
/// it at the same time; Flyway's lock has them wait for each other.
@Command(name = "migrate", mixinStandardHelpOptions = true, description = {
        "Brings the database's schema to this version, and the built-in reference data into it.",
        "For deployments whose services have jobgraph.schema.migrate-at-start=false. Exit status: 0 when all is there."})
public final class Migrate implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Flyway flyway;

    @Inject
    public Migrate(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public Integer call() {
        // All but always done by now: a process migrates, and loads, as it starts.
        var done = flyway.migrate();
        var out = spec.commandLine().getOut();
        out.printf("The schema is at version %s%n",
                done.migrationsExecuted > 0 ? done.targetSchemaVersion : SchemaVersions.current(flyway.info()));
        out.flush();
        return 0;
    }
}
