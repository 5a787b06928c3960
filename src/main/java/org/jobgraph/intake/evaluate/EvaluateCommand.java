package org.jobgraph.intake.evaluate;

import org.jobgraph.intake.evaluate.duplicates.EvaluateDuplicates;

import picocli.CommandLine.Command;

/// `evaluate …`: measures how well postings are judged, on labelled files.
@Command(name = "evaluate", mixinStandardHelpOptions = true, subcommands = EvaluateDuplicates.class, synopsisSubcommandLabel = "WHAT", description = "Measures how well postings are judged, on labelled files.")
public final class EvaluateCommand {
}
