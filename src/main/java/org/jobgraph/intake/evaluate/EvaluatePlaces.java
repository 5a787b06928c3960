package org.jobgraph.intake.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.FormatName;
import org.jobgraph.intake.judge.Gazetteer;
import org.jobgraph.intake.store.ReferenceTables;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate places PATH`
@Command(name = "places", mixinStandardHelpOptions = true, description = "Judges the places of recorded boards from their text alone and compares their metros with those of the structured addresses beside them, among the cities of the database (`import places` brings more).", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:compared", "2:there was nothing to compare"})
public final class EvaluatePlaces implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMAT", description = "What the boards are written in: ${COMPLETION-CANDIDATES}; ASHBY when it is not given.", converter = FormatName.class, completionCandidates = FormatName.class)
    Format format = Format.ASHBY;

    @Option(names = "--misses", paramLabel = "N", defaultValue = "0", description = "Print the N commonest texts that are judged otherwise.")
    int misses;

    @Parameters(paramLabel = "PATH", description = "A folder of boards, one board, or a .tar.gz of them.")
    @Nullable
    Path path;

    @Spec
    @Nullable
    CommandSpec spec;

    @Inject
    DataSource dataSource;

    @Override
    public Integer call() throws SQLException {
        var command = Objects.requireNonNull(spec).commandLine();
        var score = new PlaceScore(cities());
        try {
            new Recordings(format.feed()).each(Objects.requireNonNull(path), score::add);
        } catch (IOException e) {
            command.getErr().println(path + " cannot be read: " + e.getMessage());
            return 2;
        }
        score.misses().stream().limit(misses).forEach(command.getOut()::println);
        command.getOut().println(score.report());
        command.getOut().flush();
        return score.metros() == 0 ? 2 : 0;
    }

    private Gazetteer cities() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return ReferenceTables.gazetteer(connection);
        }
    }
}
