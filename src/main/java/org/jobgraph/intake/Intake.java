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

    public Intake(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /// Runs a source.
    ///
    /// @param origin where the documents come from, in words
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings; nothing is read then
    public RunSummary run(Format format, SourceFacts source, String origin, List<Offer> offers, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        return run(format, format.feed(), source, origin, offers, progress);
    }

    /// Runs a source whose documents are written as `feed` reads them.
    ///
    /// @param origin where the documents come from, in words
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings; nothing is read then
    public RunSummary run(Format format, Feed feed, SourceFacts source, String origin, List<Offer> offers, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException {
        var order = new RunOrder(source, format.name(), origin, feed.idsSpanBoards());
        try (var connection = dataSource.getConnection(); var run = IntakeRun.begin(connection, order, clock)) {
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

        private void read(Document document, Survey survey) throws IOException, SQLException {
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
