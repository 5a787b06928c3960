package org.jobgraph.intake.evaluate;

import picocli.CommandLine.Command;

/// `evaluate …`: each subcommand prints what it counted and how much of it was right.
@Command(name = "evaluate", mixinStandardHelpOptions = true, subcommands = {EvaluatePay.class,
        EvaluatePlaces.class}, synopsisSubcommandLabel = "WHAT", description = "Measures how well postings are judged, on files that say what is right.")
public final class Evaluate {
}
