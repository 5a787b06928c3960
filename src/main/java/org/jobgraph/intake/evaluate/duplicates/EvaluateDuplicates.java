package org.jobgraph.intake.evaluate.duplicates;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jobgraph.ops.WithoutDatabase;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate duplicates`: precision and recall on a file of labelled pairs.
@Command(name = "duplicates", mixinStandardHelpOptions = true, description = "Prints precision, recall and F1 of finding duplicates, of all pairs of a labelled file and of each trap: JSON lines, a JSON array, or CSV with columns such as a_title, b_title, a_company, …, label. See src/docs/duplicates.md.", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:every row was used", "1:some rows could not be used", "2:no row could be used"})
public final class EvaluateDuplicates implements Callable<Integer>, WithoutDatabase {

    private static final int NOTHING = 2;

    @Option(names = "--misses", description = "Also prints each pair that was found to be what it is not, and why.")
    boolean misses;

    @Parameters(paramLabel = "FILE", description = "Labelled pairs.")
    Path file = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return status(Evaluation.of(PairReader.read(file)));
        } catch (IOException e) {
            err().println(file + " cannot be read: " + e.getMessage());
            err().flush();
            return NOTHING;
        }
    }

    private int status(Evaluation evaluation) {
        evaluation.unusable().forEach(row -> err().println(file + " line " + row.line() + ": " + row.reason()));
        err().flush();
        if (evaluation.outcomes().isEmpty()) {
            err().println(file + ": no labelled pair");
            err().flush();
            return NOTHING;
        }
        print(evaluation);
        return evaluation.unusable().isEmpty() ? 0 : 1;
    }

    private void print(Evaluation evaluation) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(Tally.header());
        out.println(evaluation.overall().line("all"));
        evaluation.parts().forEach((part, tally) -> out.println(tally.line(part)));
        out.println();
        evaluation.traps().forEach((trap, tally) -> out.println(tally.line(trap)));
        if (!evaluation.unusable().isEmpty()) {
            out.println();
            out.println(evaluation.unusable().size() + " rows not used");
        }
        if (misses) {
            out.println();
            evaluation.misses().forEach(miss -> out.println(miss.line()));
        }
        out.flush();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
