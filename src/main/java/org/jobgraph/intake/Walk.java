package org.jobgraph.intake;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.fetch.Offer.Fetched;
import org.jobgraph.intake.store.IntakeRun;
import org.jspecify.annotations.Nullable;

/// The way through the documents of a run, and through the pages of each.
final class Walk {

    private final Feed feed;
    private final IntakeRun run;
    private final Bounds bounds;
    private final Progress progress;
    private int documents;
    private long rows;

    Walk(Feed feed, IntakeRun run, Bounds bounds, Progress progress) {
        this.feed = feed;
        this.run = run;
        this.bounds = bounds;
        this.progress = progress;
    }

    /// Takes a document with all its pages. One that cannot be had or read leaves nothing behind; a later page that cannot
    /// leaves what came before, and the document partial.
    void take(Offer offer) throws IOException, SQLException, InterruptedException {
        var pages = new Pages(offer, bounds.pages());
        try (var first = offer.fetch()) {
            var survey = first.isUnchanged() ? null : survey(first.document());
            run.document(null);
            run.covers(first.document().board());
            if (survey == null) {
                rows += run.stands();
            } else {
                follow(offer, pages, first, survey);
            }
        } catch (RefusedDocument e) {
            run.refuse(offer.name(), e);
        }
        progress.document(++documents, rows);
    }

    private void follow(Offer offer, Pages pages, Fetched first, Survey firstSurvey)
            throws IOException, SQLException, InterruptedException {
        read(offer, first.document(), firstSurvey, pages);
        var next = pages.next(feed, first.document(), firstSurvey);
        if (next != null) {
            // The first of several pages says nothing of those behind it.
            offer.forget();
        }
        while (next != null) {
            next = page(offer, pages, next);
        }
        var shortcoming = pages.shortcoming();
        if (shortcoming != null) {
            run.lacks(shortcoming);
        }
    }

    private @Nullable URI page(Offer offer, Pages pages, URI address)
            throws IOException, SQLException, InterruptedException {
        try (var fetched = offer.further(address)) {
            var survey = survey(fetched.document());
            if (pages.isRepeated(fetched.document(), survey)) {
                return null;
            }
            read(offer, fetched.document(), survey, pages);
            return pages.next(feed, fetched.document(), survey);
        } catch (RefusedDocument e) {
            pages.broke(address, e);
            return null;
        }
    }

    private Survey survey(Document document) throws RefusedDocument {
        try {
            return feed.survey(document);
        } catch (IOException e) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, "it cannot be read to its end: " + e.getMessage());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, "it has a number that is out of all range: " + e.getMessage());
        }
    }

    private void read(Offer offer, Document document, Survey survey, Pages pages)
            throws IOException, SQLException, InterruptedException {
        run.expect(pages.expected(survey));
        try (var found = new Completed(feed, offer, feed.rows(document, survey))) {
            for (var row = found.next(); row != null; row = found.next()) {
                if (bounds.deadline().isOver()) {
                    throw new IOException("the time of this run is over");
                }
                if (++rows > bounds.rows()) {
                    throw new IOException("more than " + bounds.rows() + " rows");
                }
                run.add(document.board(), document.company(), row);
                run.worked(found.worked());
            }
            if (found.hasDetails()) {
                offer.forget();
            }
            if (found.incomplete() > 0) {
                run.lacks("%s has %d postings whose details could not be had".formatted(document.name(), found.incomplete()));
            }
        }
    }
}
