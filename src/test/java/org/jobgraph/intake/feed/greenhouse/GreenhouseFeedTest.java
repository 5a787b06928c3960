package org.jobgraph.intake.feed.greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreenhouseFeedTest {

    @Test
    void content_escapedOnce_isUnescapedOnce() throws Exception {
        assertEquals("<p>Pipes &amp; sinks</p><img src=x onerror=evil()>", posting(0).html());
    }

    @Test
    void content_escapedTwice_isUnescapedUntilATagAppears() throws Exception {
        assertEquals("<p>Twice</p>", posting(2).html());
    }

    @Test
    void content_withoutTags_isLeftAsItIs() throws Exception {
        assertEquals("No tags here &amp; none needed", posting(3).html());
    }

    @Test
    void prospectPost_withoutInternalJob_isRefused() throws Exception {
        var row = assertInstanceOf(Row.Refused.class, rows().get(1));
        assertEquals(Reason.PROSPECT_POST, row.reason());
        assertEquals("4000002", row.externalId());
    }

    @Test
    void post_ofABoardThatLeavesOutTheInternalJob_isAPosting() throws Exception {
        var post = only("\"id\": 7");
        assertEquals("7", post.externalId());
        assertNull(post.requisitionId());
    }

    @Test
    void total_thatIsNotTheNumberOfRows_makesTheBoardPartial() throws Exception {
        var document = Fixtures.document("acme", Fixtures.text("greenhouse/traps.json"));
        assertTrue(new GreenhouseFeed().survey(document).isPartial());
    }

    @Test
    void undocumentedKeys_whenThere_areUsedAndWhenAbsentAreNull() throws Exception {
        assertEquals("2025-09-30T09:00:00-04:00", posting(0).postedAt());
        assertEquals("Fixture Works", posting(0).company());
        assertNull(posting(2).postedAt());
        assertNull(posting(2).company());
    }

    @Test
    void requisition_withoutId_isTheInternalJob() throws Exception {
        assertEquals(List.of("R-17", "901"),
                List.of(String.valueOf(posting(0).requisitionId()), String.valueOf(posting(2).requisitionId())));
    }

    @Test
    void metadata_ofEmployer_givesEmploymentTypeAndWorkMode() throws Exception {
        assertEquals("Full-time", posting(0).employmentType());
        assertEquals(new PublishedMode("Hybrid", false), posting(0).mode());
        assertEquals("Regular", posting(3).employmentType());
        assertEquals(new PublishedMode(null, true), posting(3).mode());
    }

    @Test
    void metadata_thatNamesAColleague_isKeptOutOfThePayload() throws Exception {
        var payload = assertInstanceOf(Row.Posting.class, rows().get(2)).payload();
        assertTrue(payload.contains("Contact for applicants"), payload);
        assertFalse(payload.contains("Ann Example") || payload.contains("ann@"), payload);
    }

    @Test
    void payInputRanges_ofASinglePost_areCentsWithoutPeriod() throws Exception {
        assertEquals(List.of(new Range(new BigDecimal("52000.50"), new BigDecimal("60000.00"), "USD", null),
                new Range(null, new BigDecimal("65000.00"), "USD", null)), posting(2).pay().ranges());
        assertEquals(PublishedPay.ABSENT, posting(0).pay());
    }

    @Test
    void payInputRanges_areKeptInTheirOwnWords() throws Exception {
        assertEquals("East; West", posting(2).pay().text());
        var pay = only("""
                "id": 7, "pay_input_ranges": [
                  {"min_cents": 2000, "max_cents": 2550, "title": "Hourly rate", "blurb": "<p>Paid weekly</p>"},
                  {"min_cents": 2100, "max_cents": 2650, "title": "Boston", "blurb": "&lt;p&gt;Paid weekly&lt;/p&gt;"},
                  {"min_cents": null, "max_cents": null, "title": "Level 5"}]""").pay();
        assertEquals("Hourly rate; Paid weekly; Boston", pay.text());
        assertEquals(2, pay.ranges().size());
    }

    @Test
    void updatedAt_isNoTimeOfPosting() throws Exception {
        assertNull(posting(3).postedAt());
        assertEquals("never", posting(3).updatedAt());
    }

    @Test
    void answer_inJavaScript_isRefused() {
        var refused = assertThrows(RefusedDocument.class,
                () -> Fixtures.rows(new GreenhouseFeed(), "show({\"jobs\": [], \"meta\": {\"total\": 0}})"));
        assertEquals(Reason.BROKEN_DOCUMENT, refused.reason());
    }

    @Test
    void location_whenAbsent_isTheOffices() throws Exception {
        assertEquals(List.of(PublishedPlace.of("SF; NYC")), posting(0).places());
        assertEquals(List.of(PublishedPlace.of("New York, NY, United States")), posting(2).places());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Multiple Locations | Boston, MA, Denver
            Various            | Boston, MA, Denver
            N/A                | Boston, MA, Denver
            Boston             | Boston
            Multiple US cities | Multiple US cities
            """)
    void location_thatNamesNoPlace_isTheOffices(String location, String places) throws Exception {
        var post = only("""
                "id": 7, "location": {"name": "%s"}, "offices": [{"name": "Hub", "location": "Boston, MA"},
                {"name": "Denver", "location": " "}, {"name": "Boston", "location": "Boston, MA"}]""".formatted(location));
        assertEquals(places, post.places().stream().map(PublishedPlace::text).collect(Collectors.joining(", ")));
    }

    @Test
    void location_thatNamesNoPlace_staysWhereThereAreNoOffices() throws Exception {
        assertEquals(List.of(PublishedPlace.of("Various")), only("\"id\": 7, \"location\": {\"name\": \"Various\"}").places());
    }

    @Test
    void address_ofTheApi_saysTheBoard() {
        assertEquals("acme",
                new GreenhouseFeed().boardOf(URI.create("https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true")));
        assertNull(new GreenhouseFeed().boardOf(URI.create("https://careers.example/jobs.json")));
    }

    /// The posting of a board that has one.
    private static Published only(String keys) throws IOException, RefusedDocument {
        var rows = Fixtures.rows(new GreenhouseFeed(), """
                {"jobs": [{"title": "T", "absolute_url": "https://careers.example/jobs/7", %s}]}""".formatted(keys));
        return assertInstanceOf(Row.Posting.class, rows.getFirst()).published();
    }

    private static List<Row> rows() throws IOException, RefusedDocument {
        return Fixtures.rows(new GreenhouseFeed(), Fixtures.text("greenhouse/traps.json"));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return assertInstanceOf(Row.Posting.class, rows().get(position)).published();
    }
}
