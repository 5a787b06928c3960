package org.jobgraph;

import jakarta.inject.Inject;

import org.jobgraph.reference.ImportCommand;

import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of the packaged application; `java -jar quarkus-run.jar --help` lists them.
@Command(name = "jobgraph", mixinStandardHelpOptions = true, subcommands = ImportCommand.class, description = "Without a command it runs the service.")
public final class Commands implements QuarkusApplication {

    @Inject
    CommandLine.IFactory factory;

    @Override
    public int run(String... arguments) {
        return new CommandLine(this, factory).execute(arguments);
    }
}
