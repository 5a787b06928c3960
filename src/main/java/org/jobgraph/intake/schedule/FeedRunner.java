package org.jobgraph.intake.schedule;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jobgraph.intake.Bounds;
import org.jobgraph.intake.Intake;
import org.jobgraph.intake.Job;
import org.jobgraph.intake.Progress;
import org.jobgraph.intake.fetch.Asking;
import org.jobgraph.intake.fetch.Deadline;
import org.jobgraph.intake.fetch.NothingThere;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.fetch.Offers;
import org.jobgraph.intake.fetch.Shown;
import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceUnavailable;

/// Reads one source, from its address to its last posting, on the calling thread.
@Singleton
final class FeedRunner {

    private final DataSource dataSource;
    private final Clock clock;
    private final Web web;
    private final Duration deadline;
    private final long rowLimit;
    private final DropRule drop;
    private final IntakeMeters meters;

    /// @param deadline of a run
    FeedRunner(DataSource dataSource, Clock clock, Web web, IntakeMeters meters,
            @ConfigProperty(name = "jobgraph.intake.deadline") Duration deadline,
            @ConfigProperty(name = "jobgraph.intake.row-limit") long rowLimit,
            @ConfigProperty(name = "jobgraph.intake.suspicious-drop") double suspiciousDrop,
            @ConfigProperty(name = "jobgraph.intake.suspicious-floor") int suspiciousFloor) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.web = web;
        this.deadline = deadline;
        this.rowLimit = rowLimit;
        this.meters = meters;
        this.drop = new DropRule(suspiciousDrop, suspiciousFloor, false);
    }

    /// @param acceptDrop whether to close what is missing however much it is; everything is then read anew
    /// @throws SourceUnavailable when the source has a run under way
    RunSummary run(FeedSettings feed, boolean acceptDrop, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        try {
            var summary = read(feed, acceptDrop, progress);
            meters.ended(summary);
            return summary;
        } catch (SQLException | RuntimeException e) {
            meters.broke(feed.slug());
            throw e;
        }
    }

    private RunSummary read(FeedSettings feed, boolean acceptDrop, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        var answers = KnownAnswers.of(dataSource, feed.slug(), acceptDrop);
        var until = Deadline.in(deadline);
        var summary = new Intake(dataSource, clock, drop.accept(acceptDrop)).run(new Job(feed.feed(), feed.format().name(),
                feed.source(), Shown.of(feed.address()), offers(feed, until, answers),
                new Bounds(Bounds.DEFAULT.pages(), rowLimit, until)), progress);
        if (summary.status() == RunStatus.COMPLETE) {
            answers.keep(summary.run());
        }
        return summary;
    }

    private List<Offer> offers(FeedSettings settings, Deadline until, KnownAnswers answers) {
        var feed = settings.feed();
        var asking = new Asking(web, feed.suffixes().contains(".html"), settings.politeness(), until, answers);
        var board = settings.board() == null && feed.boardOf(settings.address()) == null
                ? settings.slug()
                : settings.board();
        try {
            return new Offers(board, settings.company(), feed::boardOf, asking, feed.suffixes())
                    .of(List.of(settings.address().toString()));
        } catch (NothingThere | IOException e) {
            throw new IllegalStateException("an address that was taken is none: " + e.getMessage(), e);
        }
    }
}
