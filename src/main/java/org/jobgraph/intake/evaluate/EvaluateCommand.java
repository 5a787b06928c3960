package org.jobgraph.intake.evaluate;

import org.jobgraph.intake.evaluate.duplicates.EvaluateDuplicates;

import picocli.CommandLine.Command;

/// `evaluate …`: measures how well postings are judged, on data whose right answers are known. Each subcommand is a
/// [java.util.concurrent.Callable] whose result is the exit status: 0 measured, 2 a file was refused.
@Command(name = "evaluate", mixinStandardHelpOptions = true, subcommands = {
        EvaluateDuplicates.class, EvaluatePay.class, EvaluatePlaces.class, EvaluateTitles.class
}, synopsisSubcommandLabel = "WHAT", description = "Measures how well postings are judged, on labelled files.")
public final class EvaluateCommand {
}
