package org.jobgraph.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.IntakeRun;
import org.jobgraph.intake.store.RunOrder;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.intake.store.SourceUnavailable;

/// The road of postings into the database: documents are fetched one at a time, read to the end once to see that they are
/// whole, read again row by row, judged and stored in batches. A document that is not whole leaves nothing behind and does
/// not keep the others from going in.
public final class Intake {

    private final DataSource dataSource;
    private final Clock clock;

    private final DropRule drop;

    public Intake(DataSource dataSource, Clock clock) {
        this(dataSource, clock, DropRule.DEFAULT);
    }

    /// @param drop when so much is missing that nothing is closed
    public Intake(DataSource dataSource, Clock clock, DropRule drop) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.drop = drop;
    }

    /// Runs a source.
    ///
    /// @param origin where the documents come from, in words
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings; nothing is read then
    public RunSummary run(Format format, SourceFacts source, String origin, List<Offer> offers, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        return run(format.feed(), format.name(), source, origin, offers, progress);
    }

    RunSummary run(Feed feed, String format, SourceFacts source, String origin, List<Offer> offers, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        var order = RunOrder.of(feed, format, source, origin, drop);
        try (var run = IntakeRun.begin(dataSource, order, clock, progress::written)) {
            progress.began(run.id());
            var walk = new Walk(feed, run, progress);
            try {
                for (var offer : offers) {
                    walk.take(offer);
                }
                return run.finish();
            } catch (IOException | SQLException e) {
                return run.breakOff("Broken off: " + e.getMessage());
            }
        }
    }

    /// The way through the documents of a run.
    private static final class Walk {

        private final Feed feed;
        private final IntakeRun run;
        private final Progress progress;
        private int documents;
        private long rows;

        Walk(Feed feed, IntakeRun run, Progress progress) {
            this.feed = feed;
            this.run = run;
            this.progress = progress;
        }

        void take(Offer offer) throws IOException, SQLException, InterruptedException {
            try (var fetched = offer.fetch()) {
                read(fetched.document(), survey(fetched.document()));
            } catch (RefusedDocument e) {
                run.refuse(offer.name(), e);
            }
            progress.document(++documents, rows);
        }

        private Survey survey(Document document) throws RefusedDocument {
            try {
                return feed.survey(document);
            } catch (IOException e) {
                throw new RefusedDocument(Reason.BROKEN_DOCUMENT, "it cannot be read to its end: " + e.getMessage());
            }
        }

        private void read(Document document, Survey survey) throws IOException, SQLException, InterruptedException {
            run.covers(document.board());
            run.document(survey.isPartial()
                    ? "%s announces %d postings and has %d".formatted(document.name(), survey.announced(), survey.rows())
                    : null);
            try (var found = feed.rows(document, survey)) {
                for (var row = found.next(); row != null; row = found.next()) {
                    run.add(document.board(), document.company(), row);
                    rows++;
                }
            }
        }
    }
}
