package org.jobgraph;

import jakarta.inject.Inject;

import org.jobgraph.intake.evaluate.EvaluateCommand;
import org.jobgraph.ops.HealthCommand;
import org.jobgraph.ops.WithoutDatabase;
import org.jobgraph.ops.schema.Migrate;
import org.jobgraph.reference.ImportCommand;

import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The commands of the packaged application; `java -jar quarkus-run.jar --help` lists them.
@Command(name = "jobgraph", mixinStandardHelpOptions = true, subcommands = {ImportCommand.class,
        EvaluateCommand.class, Migrate.class, HealthCommand.class}, description = "Without a command it runs the service.")
public final class Commands implements QuarkusApplication {

    /// What [#check] says of a command that can run.
    static final int RUN = -1;

    @Inject
    CommandLine.IFactory factory;

    @Override
    public int run(String... arguments) {
        return new CommandLine(this, factory).execute(arguments);
    }

    /// Answers help and mistakes at once, without a database, and runs what needs none.
    ///
    /// @return the exit status, or [#RUN]
    static int check(String... arguments) {
        return arguments.length == 0
                ? RUN
                : new CommandLine(new Commands(), new Unwired()).setExecutionStrategy(Commands::withoutDatabase)
                        .execute(arguments);
    }

    /// Whether these, which can run, are the command that migrates: the one that does so whatever the configuration says.
    static boolean migrate(String... arguments) {
        var parsed = new CommandLine(new Commands(), new Unwired()).parseArgs(arguments);
        return parsed.asCommandLineList().getLast().getCommand() instanceof Migrate;
    }

    private static int withoutDatabase(ParseResult parsed) {
        var status = CommandLine.executeHelpRequest(parsed);
        if (status != null) {
            return status;
        }
        var last = parsed.asCommandLineList().getLast();
        if (!last.getSubcommands().isEmpty()) {
            throw new ParameterException(last, "Which one? Name a command");
        }
        return last.getCommand() instanceof WithoutDatabase ? new CommandLine.RunLast().execute(parsed) : RUN;
    }
}
