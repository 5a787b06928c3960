package org.jobgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.fetch.Asking;
import org.jobgraph.intake.fetch.Deadline;
import org.jobgraph.intake.fetch.FetchSettings;
import org.jobgraph.intake.fetch.Offers;
import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.store.Counts;
import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Documents of several pages, and lists that leave the rest of each row elsewhere.
class PagesTest {

    private final Board server = new Board();
    private final Database database;

    PagesTest() throws Exception {
        database = new Database();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void pages_toTheLast_areOneDocument() throws Exception {
        server.answers("/p1", page(0, 3, "/p2", 6));
        server.answers("/p2", page(3, 2, "/p3", 6));
        server.answers("/p3", page(5, 1, null, 6));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.COMPLETE, run.status(), run.detail());
        assertEquals(new Counts(6, 6, 0, 6, 0, 0), run.counts());
        assertEquals(1, run.documents());
        assertEquals(List.of("6"), database.rows("select expected from intake_run"));
    }

    @Test
    void page_thatIsMissing_makesTheDocumentPartial() throws Exception {
        server.answers("/p1", page(0, 3, "/p2", 6));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals(3, run.counts().inserted());
        assertContains(run, "page 2 of", "is missing", "answered 404");
    }

    @Test
    void page_thatIsCutOff_isReadByNobody() throws Exception {
        server.answers("/p1", page(0, 3, "/p2", 6));
        server.answers("/p2", page(3, 3, null, 6).substring(0, 200));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals(3, run.counts().read());
    }

    @Test
    void pages_thatLeadBack_end() throws Exception {
        server.answers("/p1", page(0, 3, "/p2", null));
        server.answers("/p2", page(3, 3, "/p1", null));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals(6, run.counts().inserted());
        assertContains(run, "leads back to");
    }

    @Test
    void pages_thatRepeatUnderNewAddresses_end() throws Exception {
        server.answers("/p1", page(0, 3, "/p2", null));
        server.answers("/p2", page(3, 3, "/p3", null));
        server.answers("/p3", page(3, 3, "/p3", null));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals(new Counts(6, 6, 0, 6, 0, 0), run.counts());
        assertContains(run, "page 3 of", "is the same as page 2");
    }

    @Test
    void pages_thatAreTooMany_end() throws Exception {
        server.answers("/p1", page(0, 1, "/p2", null));
        server.answers("/p2", page(1, 1, "/p3", null));
        server.answers("/p3", page(2, 1, null, null));
        var run = run(new Bounds(2, 100, Deadline.NONE));
        assertEquals(RunStatus.PARTIAL, run.status());
        assertContains(run, "more than 2 pages");
    }

    @Test
    void pages_thatHoldFewerRowsThanAnnounced_arePartial() throws Exception {
        server.answers("/p1", page(0, 3, "/p2", 10));
        server.answers("/p2", page(3, 3, null, 10));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.PARTIAL, run.status());
        assertContains(run, "announces 10 postings and has 6");
    }

    @Test
    void rows_beyondTheLimit_breakTheRunOff() throws Exception {
        server.answers("/p1", page(0, 3, null, null));
        var run = run(new Bounds(10, 2, Deadline.NONE));
        assertEquals(RunStatus.FAILED, run.status());
        assertContains(run, "more than 2 rows");
    }

    @Test
    void rowsWithTheirRestElsewhere_areCompleted() throws Exception {
        server.answers("/p1",
                page(0, 6, null, null).replace("\"descriptionHtml\": \"Text\"", "\"descriptionHtml\": \"LATER\""));
        IntStream.range(0, 6).forEach(i -> server.answers("/details/" + i, "Details of " + i));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.COMPLETE, run.status(), run.detail());
        assertEquals(new Counts(6, 6, 0, 6, 0, 0), run.counts());
        assertEquals(List.of("0|Details of 0", "5|Details of 5"), database.rows("""
                select external_id, description_text from job_posting where external_id in ('0', '5') order by 1"""));
    }

    @Test
    void rowWithoutItsRest_isRejectedAndTheRunIsPartial() throws Exception {
        server.answers("/p1",
                page(0, 6, null, null).replace("\"descriptionHtml\": \"Text\"", "\"descriptionHtml\": \"LATER\""));
        IntStream.of(0, 1, 2, 4, 5).forEach(i -> server.answers("/details/" + i, "Details of " + i));
        var run = run(Bounds.DEFAULT);
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals(new Counts(6, 5, 1, 5, 0, 0), run.counts());
        assertEquals(Map.of(Reason.NOT_FETCHED, 1), run.reasons());
        assertContains(run, "has 1 postings whose details could not be had");
    }

    private RunSummary run(Bounds bounds) throws Exception {
        var feed = new Paged(server);
        try (var web = new Web(FetchSettings.DEFAULT.allowing(Set.of("localhost")).paced(Duration.ZERO, Duration.ofMillis(1)),
                Clock.systemUTC())) {
            var offers = new Offers("acme", "Acme", feed::boardOf, Asking.once(web, false))
                    .of(List.of(server.at("/p1").toString()));
            return new Intake(database.dataSource, Clock.fixed(Database.MONDAY, ZoneOffset.UTC)).run(
                    new Job(feed, "paged", SourceFacts.named("acme", feed.publisher()), "a test", offers, bounds),
                    Progress.NONE);
        }
    }

    private static void assertContains(RunSummary run, String... words) {
        for (var word : words) {
            assertTrue(String.valueOf(run.detail()).contains(word), run.detail());
        }
    }

    private static String page(int from, int rows, @Nullable String next, @Nullable Integer total) {
        var jobs = IntStream.range(from, from + rows).mapToObj(Boards::job).collect(Collectors.joining(","));
        return "{\"jobs\": [%s], \"next\": %s%s}".formatted(jobs, next == null ? "null" : '"' + next + '"',
                total == null ? "" : ", \"meta\": {\"total\": " + total + "}");
    }

    /// Ashby's format, were it one with pages and details.
    private record Paged(Board server) implements Feed {

        private static final AshbyFeed ASHBY = new AshbyFeed();

        @Override
        public Publisher publisher() {
            return ASHBY.publisher();
        }

        @Override
        public boolean idsSpanBoards() {
            return true;
        }

        @Override
        public Coverage coverage() {
            return Coverage.BOARD;
        }

        @Override
        public @Nullable URI next(URI page, Survey survey, int before) {
            var next = Texts.orNull(survey.beside().path("next").asText(null));
            return next == null || next.equals("null") ? null : page.resolve(next);
        }

        @Override
        public @Nullable URI details(Row.Posting row) {
            return row.published().html().equals("LATER") ? server.at("/details/" + row.published().externalId()) : null;
        }

        @Override
        public Row completed(Row.Posting row, Document details) throws IOException, RefusedDocument {
            try (var body = details.body().open()) {
                var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Row.Posting(row.place(), row.record(),
                        Published.posting(row.published().externalId(), row.published().title(), row.published().url())
                                .html(text).build());
            }
        }

        @Override
        public @Nullable String boardOf(URI address) {
            return null;
        }

        @Override
        public Survey survey(Document document) throws IOException, RefusedDocument {
            assertNull(document.company() == null ? "no company" : null);
            return ASHBY.survey(document);
        }

        @Override
        public Rows rows(Document document, Survey survey) throws IOException {
            return ASHBY.rows(document, survey);
        }
    }
}
