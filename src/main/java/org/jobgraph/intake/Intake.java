package org.jobgraph.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.jobgraph.intake.cluster.store.Clustering;
import org.jobgraph.intake.cluster.store.EarlyFingerprints;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.IntakeRun;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.intake.store.SourceUnavailable;

/// The road of postings into the database: documents are fetched one at a time, read to the end once to see that they are
/// whole, read again row by row, judged and stored in batches. A document that is not whole leaves nothing behind and does
/// not keep the others from going in.
public final class Intake {

    // As of a run whose process ended without a word.
    private static final String ENDS = "Broken off: its process ended";

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final DataSource dataSource;
    private final Clock clock;
    private final DropRule drop;
    private final int early;

    public Intake(DataSource dataSource, Clock clock) {
        this(dataSource, clock, DropRule.DEFAULT);
    }

    /// @param drop when so much is missing that nothing is closed
    public Intake(DataSource dataSource, Clock clock, DropRule drop) {
        this(dataSource, clock, drop, EarlyFingerprints.POSTINGS);
    }

    /// @param early how many postings are fingerprinted at a time while others are read
    Intake(DataSource dataSource, Clock clock, DropRule drop, int early) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.drop = drop;
        this.early = early;
    }

    /// Runs a source.
    ///
    /// @param origin where the documents come from, in words
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings; nothing is read then
    public RunSummary run(Format format, SourceFacts source, String origin, List<Offer> offers, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        return run(new Job(format.feed(), format.name(), source, origin, offers, Bounds.DEFAULT), progress);
    }

    /// Runs a source.
    ///
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings; nothing is read then
    public RunSummary run(Job job, Progress progress) throws SQLException, SourceUnavailable, InterruptedException {
        // Closed before the run, whose lock keeps others from its postings.
        try (var run = IntakeRun.begin(dataSource, job.order(drop), clock, progress::written);
                var early = early(job)) {
            run.tell(early::wrote);
            progress.began(run.id());
            var summary = read(run, job, early, progress);
            cluster(run, summary.source(), early);
            return summary;
        }
    }

    private EarlyFingerprints early(Job job) {
        return new EarlyFingerprints(dataSource, job.source().slug(), early);
    }

    /// Duplicates are found in transactions of their own, after the run has ended and what it came to is known: what is left
    /// undone, when the process dies or something fails, is done after the next run.
    private static void cluster(IntakeRun run, String source, EarlyFingerprints early) {
        try {
            Clustering.run(run.handOn(), source, early);
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "Duplicates among the postings of source %s are not all found; its next run goes on", source);
        }
    }

    private static RunSummary read(IntakeRun run, Job job, EarlyFingerprints early, Progress progress)
            throws InterruptedException {
        var walk = new Walk(job.feed(), run, job.bounds(), progress);
        try {
            for (var offer : job.offers()) {
                walk.take(offer);
            }
            run.drain();
            early.close();
            return run.finish();
        } catch (InterruptedException e) {
            run.breakOff(ENDS);
            throw e;
        } catch (IOException | SQLException e) {
            if (Thread.interrupted()) {
                run.breakOff(ENDS);
                throw (InterruptedException) new InterruptedException().initCause(e);
            }
            return run.breakOff("Broken off: " + e.getMessage());
        } catch (RuntimeException e) {
            // Whoever waits for the run is told, and the sources and files behind it are read.
            LOG.errorf(e, "Source %s could not be read to its end", job.source().slug());
            return run.breakOff("Broken off by an error of this service: " + Texts.shortened(e.toString()));
        }
    }
}
