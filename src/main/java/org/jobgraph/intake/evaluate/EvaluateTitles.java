package org.jobgraph.intake.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jobgraph.reference.table.RefusedFile;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate titles FOLDER`
@Command(name = "titles", mixinStandardHelpOptions = true, description = "Asks an index of a release of O*NET for the occupations of its reported titles, which are held out of the index.")
public final class EvaluateTitles implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FOLDER", description = "A folder with the files of one release of O*NET.")
    Path path = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            if (!Files.isDirectory(path)) {
                throw new RefusedFile(path + ": expected a folder with a release of O*NET, found "
                        + (Files.exists(path) ? "a file" : "nothing"));
            }
            heldOut(OnetRelease.read(path));
            return 0;
        } catch (RefusedFile e) {
            var err = Objects.requireNonNull(spec).commandLine().getErr();
            err.println(e.getMessage());
            err.flush();
            return REFUSED;
        }
    }

    private void heldOut(OnetRelease release) {
        for (var variant : HeldOut.values()) {
            var score = TitleScore.of(variant.index(release), release.reported());
            out().println("Index " + variant.words + ": " + score);
            score.calibration().forEach(out()::println);
            out().flush();
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
