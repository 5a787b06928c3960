package org.jobgraph.intake.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.intake.judge.title.TitleIndex;
import org.jobgraph.ops.WithoutDatabase;
import org.jobgraph.reference.table.RefusedFile;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `evaluate titles FOLDER|FILE`
@Command(name = "titles", mixinStandardHelpOptions = true, description = "Says how often the occupation of a job title is found, first and among the first three.")
public final class EvaluateTitles implements Callable<Integer>, WithoutDatabase {

    private static final int REFUSED = 2;

    @Parameters(paramLabel = "FOLDER|FILE", description = "A folder with the files of one release of O*NET, whose reported titles are held out of its index; or a file with the columns title and soc, whose titles are asked of the whole index.")
    Path path = Path.of("");

    @Option(names = "--onet", paramLabel = "FOLDER", description = "The release whose index is asked for the titles of a file; the built-in extract when it is not given.")
    @Nullable
    Path onet;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            if (Files.isDirectory(path)) {
                heldOut(OnetRelease.read(path));
            } else if (Files.exists(path)) {
                labelled(LabelledTitles.read(path), onet == null ? OnetRelease.builtIn() : OnetRelease.read(onet));
            } else {
                throw new RefusedFile(path + ": expected a folder with a release of O*NET or a file of titles, found nothing");
            }
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
            print("Index " + variant.words, TitleScore.of(variant.index(release), release.reported()));
        }
    }

    private void labelled(List<KnownTitle> titles, OnetRelease release) {
        var known = new ArrayList<>(release.alternates());
        known.addAll(release.reported());
        print("Whole index", TitleScore.of(TitleIndex.of(release.occupations(), known), titles));
    }

    private void print(String what, TitleScore score) {
        out().println(what + ": " + score);
        score.calibration().forEach(out()::println);
        out().flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
