package org.jobgraph.intake;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.mapped.Mapping;
import org.jobgraph.intake.feed.mapped.UnusableMapping;
import org.jobgraph.intake.fetch.Asking;
import org.jobgraph.intake.fetch.NothingThere;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.fetch.Offers;
import org.jobgraph.intake.fetch.Shown;
import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.intake.store.SourceUnavailable;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import postings`: boards from folders, files and addresses.
@Command(name = "postings", mixinStandardHelpOptions = true, description = "Reads job boards: a folder of files and folders of them (a board each, named as its file), a file, or an http(s) address. Files may be zipped (.gz).", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:every posting went in", "1:some postings or boards were refused, or nothing was closed because too much is missing",
        "2:nothing was read, and would not be the next time",
        "3:another run of the source is under way, or this one was broken off: the next one goes on from there"})
public final class ImportPostings implements Callable<Integer> {

    private static final int REFUSED = 2;
    private static final int LATER = 3;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "What the boards are written in: ${COMPLETION-CANDIDATES}, in any case.", converter = FormatName.class, completionCandidates = FormatName.class)
    Format format = Format.ASHBY;

    @Option(names = "--source", paramLabel = "SLUG", description = "The source that the postings are stored under; the format's publisher when it is not given.")
    @Nullable
    String source;

    @Option(names = "--board", paramLabel = "NAME", description = "The board's name, when it is not the file's name or in the address.")
    @Nullable
    String board;

    @Option(names = "--company", paramLabel = "NAME", description = "The employer's name, when the board does not say it. Without it the board's name stands for it.")
    @Nullable
    String company;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns of csv and json mean, or how an rss feed writes its texts; see src/docs/mapping.md.")
    @Nullable
    Path mapping;

    @Option(names = "--rejections", paramLabel = "FILE", description = "Where to write every rejection, as CSV: place, external id, reason, detail.")
    @Nullable
    Path rejections;

    @Option(names = "--accept-drop", description = "Close what is missing even if it is suspiciously much.")
    boolean acceptDrop;

    @Option(names = "--accept-rejections", description = "End with 0 though postings were refused, as some of most boards are.")
    boolean acceptRejections;

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Where the boards are.")
    List<String> places = List.of();

    @Spec
    @Nullable
    CommandSpec spec;

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    Web web;

    @ConfigProperty(name = "jobgraph.intake.suspicious-drop")
    double suspiciousDrop = DropRule.DEFAULT.share();

    @ConfigProperty(name = "jobgraph.intake.suspicious-floor")
    int suspiciousFloor = DropRule.DEFAULT.floor();

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        try {
            var feed = format.feed(mapping == null ? null : Mapping.of(mapping));
            var offers = new Offers(board, company, feed::boardOf, Asking.once(web, feed.suffixes().contains(".html")),
                    feed.suffixes());
            tell(offers.passedOver(places));
            var file = rejections == null ? null : RejectionsFile.at(rejections);
            var summary = run(feed, offers.of(places));
            if (file != null) {
                file.write(dataSource, summary.run());
            }
            return status(summary);
        } catch (SourceUnavailable e) {
            return refused(e, e.isBusy() ? LATER : REFUSED);
        } catch (NothingThere | UnusableMapping e) {
            return refused(e, REFUSED);
        }
    }

    private int refused(Exception e, int status) {
        err().println(e.getMessage());
        err().flush();
        return status;
    }

    private void tell(List<String> passedOver) {
        if (!passedOver.isEmpty()) {
            err().println("Not read, as they are no files whose names end as this format's do: "
                    + Texts.shortened(String.join(", ", passedOver)));
            err().flush();
        }
    }

    private RunSummary run(Feed feed, List<Offer> offers) throws SQLException, SourceUnavailable, InterruptedException {
        var publisher = feed.publisher();
        var facts = source == null ? SourceFacts.of(publisher) : SourceFacts.named(source, publisher);
        try (var progress = progress(offers.size())) {
            var job = new Job(feed, format.name(), facts, Shown.of(String.join(" ", places)), offers, Bounds.DEFAULT);
            return new Intake(dataSource, clock, new DropRule(suspiciousDrop, suspiciousFloor, acceptDrop)).run(job, progress);
        }
    }

    private Progress progress(int documents) {
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return terminal ? Progress.bar(documents) : Progress.lines(documents, out());
    }

    private int status(RunSummary summary) {
        summary.first().forEach(rejection -> err().println("Rejected " + rejection));
        var more = summary.counts().rejected() + summary.refused() - summary.first().size();
        if (more > 0) {
            err().println("and " + more + " more; --rejections FILE writes all, and they are in intake_rejection, run "
                    + summary.run());
        }
        err().flush();
        out().println(line(summary));
        out().flush();
        if (summary.status() == RunStatus.FAILED) {
            return summary.documents() > 0 && summary.refused() == summary.documents() ? REFUSED : LATER;
        }
        var isWhole = summary.status() == RunStatus.COMPLETE && summary.refused() == 0;
        return isWhole && (acceptRejections || summary.counts().rejected() == 0) ? 0 : 1;
    }

    private static String line(RunSummary summary) {
        var counts = summary.counts();
        return String.format(Locale.ROOT,
                "%s: run %d %s: %,d boards, %,d postings read, %,d inserted, %,d updated, %,d unchanged, %,d closed, %,d rejected%s%s%s%s",
                summary.source(), summary.run(), summary.status(), summary.documents(), counts.read(), counts.inserted(),
                counts.updated(), counts.unchanged(), summary.closed(), counts.rejected(),
                counts.inserted() + counts.updated() + summary.closed() == 0 ? "; nothing changed" : "",
                summary.reasons().isEmpty() ? "" : " " + summary.reasons(),
                summary.notes().isEmpty() ? "" : "; not used " + summary.notes(),
                summary.detail() == null ? "" : "; " + summary.detail());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
