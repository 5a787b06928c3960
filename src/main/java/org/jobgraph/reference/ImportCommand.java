package org.jobgraph.reference;

import org.jobgraph.intake.ImportPostings;

import picocli.CommandLine.Command;

/// `import …`: reads files of others into the database. Each subcommand is a [java.util.concurrent.Callable] whose
/// result is the exit status: 0 all rows went in, 1 some rows were refused, 2 a file was refused whole.
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = {ImportOews.class, ImportProjections.class,
        ImportParities.class, ImportSoc.class, ImportOnet.class, ImportPlaces.class,
        ImportTraining.class,
        ImportPostings.class}, synopsisSubcommandLabel = "WHAT", description = "Reads official statistics, training programs or postings from files.")
public final class ImportCommand {
}
