package org.jobgraph.intake.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.FormatName;
import org.jobgraph.ops.WithoutDatabase;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate pay PATH`
@Command(name = "pay", mixinStandardHelpOptions = true, description = "Reads the pay of recorded boards from its text alone and compares it with the structured pay beside it.", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:compared", "2:there was nothing to compare"})
public final class EvaluatePay implements Callable<Integer>, WithoutDatabase {

    @Option(names = "--format", paramLabel = "FORMAT", description = "What the boards are written in: ${COMPLETION-CANDIDATES}; ASHBY when it is not given.", converter = FormatName.class, completionCandidates = FormatName.class)
    Format format = Format.ASHBY;

    @Option(names = "--misses", paramLabel = "N", defaultValue = "0", description = "Print the first N texts that are read otherwise.")
    int misses;

    @Parameters(paramLabel = "PATH", description = "A folder of boards, one board, or a .tar.gz of them.")
    @Nullable
    Path path;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        var score = new PayScore();
        try {
            new Recordings(format.feed()).each(Objects.requireNonNull(path), score::add);
        } catch (IOException e) {
            command.getErr().println(path + " cannot be read: " + e.getMessage());
            return 2;
        }
        score.misses().stream().limit(misses).forEach(command.getOut()::println);
        command.getOut().println(score.report());
        command.getOut().flush();
        return score.compared() == 0 ? 2 : 0;
    }
}
