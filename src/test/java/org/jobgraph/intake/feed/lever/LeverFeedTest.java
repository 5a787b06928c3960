package org.jobgraph.intake.feed.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeverFeedTest {

    @ParameterizedTest
    @CsvSource({"3,NO_TITLE", "4,NO_URL", "5,NO_ID", "6,UNREADABLE", "7,UNREADABLE"})
    void row_thatIsNoPosting_isRefusedWithItsReason(int position, Reason reason) throws Exception {
        var row = assertInstanceOf(Row.Refused.class, rows().get(position));
        assertEquals(reason, row.reason());
        assertEquals("acme.json [" + position + "]", row.place());
    }

    @Test
    void title_isCalledText() throws Exception {
        assertEquals("Kiln Operator (nights)", posting(0).title());
    }

    @Test
    void description_hasTheListsAndTheClosing_andTheOpeningOnce() throws Exception {
        assertEquals("""
                <div>Clay is us.</div><div>You fire it.</div>
                <h3>Heat &amp; dust</h3><ul><li>Load</li><li>Unload</li></ul>
                <h3>Ready made</h3><ul><li>Listed</li></ul>
                <p>Ask us.</p>""", posting(0).html());
        assertEquals("<p>Only the body.</p>", posting(1).html());
    }

    @Test
    void places_hasTheFirstOnce_andOnlyThatOneInTheCountry() throws Exception {
        assertEquals(List.of(new PublishedPlace("Duluth, MN", null, null, "US"), PublishedPlace.of("Superior, WI"),
                PublishedPlace.of("Remote - Canada")), posting(0).places());
        assertEquals(List.of(), posting(1).places());
        assertEquals(List.of(new PublishedPlace("CA", null, null, "CA")), posting(2).places());
    }

    @Test
    void categories_giveTypeLevelTeamAndDepartment() throws Exception {
        assertEquals(List.of("Regular full time", "Senior", "Glaze", "Production"), List.of(
                String.valueOf(posting(0).employmentType()), String.valueOf(posting(0).level()),
                String.valueOf(posting(0).team()), String.valueOf(posting(0).department())));
    }

    @Test
    void workplaceType_ofAnyWord_isKeptAsItIs() throws Exception {
        assertEquals(List.of(new PublishedMode("on-site", false), new PublishedMode("unspecified", false),
                new PublishedMode("anywhere-you-like", false)),
                List.of(posting(0).mode(), posting(1).mode(), posting(2).mode()));
    }

    @Test
    void salaryRange_isReadWithItsOwnWording() throws Exception {
        assertEquals(new PublishedPay(
                List.of(new Range(new BigDecimal("21.5"), new BigDecimal("30"), "USD", "per-hour-wage")),
                "$21.50 – $30 an hour"), posting(0).pay());
    }

    @Test
    void salaryRange_ofZerosOrAnUnknownInterval_isLeftToTheJudge() throws Exception {
        assertEquals(List.of(new Range(BigDecimal.ZERO, BigDecimal.ZERO, "USD", "per-firing")), posting(1).pay().ranges());
    }

    @Test
    void salaryRange_withAnAmountInWords_isKeptInWords() throws Exception {
        assertEquals(PublishedPay.inWords("1000", "some", "CAD", "per-firing", null), posting(2).pay());
        assertEquals("1000 – some CAD per-firing", posting(2).pay().text());
    }

    @Test
    void createdAt_inMilliseconds_isATimeOfPosting() throws Exception {
        assertEquals("2024-06-01T10:00:00.123Z", posting(0).postedAt());
        assertNull(posting(0).updatedAt());
        assertNull(posting(1).postedAt());
        assertEquals("yesterday", posting(2).postedAt());
    }

    @Test
    void payload_hasNoAddressesOfPeople() throws Exception {
        assertFalse(assertInstanceOf(Row.Posting.class, rows().getFirst()).payload().contains("ann@clay.example"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"ok": false, "error": "Document not found"}`, OTHER_FORMAT, Document not found
            `{"jobs": []}`, OTHER_FORMAT, expected an array
            `[{"title": "Team", "postings": []}]`, OTHER_FORMAT, `found title, postings`
            `["a", 1]`, OTHER_FORMAT, found no object with keys
            `null`, OTHER_FORMAT, a single value
            ``, OTHER_FORMAT, an empty document
            `[{"hostedUrl": "https://x.exa`, BROKEN_DOCUMENT, line 1
            `[] []`, BROKEN_DOCUMENT, more follows
            `<!DOCTYPE html><html></html>`, BROKEN_DOCUMENT, found a page or XML
            """)
    void document_thatIsNoWholeSite_isRefusedWithWhatWasFound(String json, Reason reason, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> Fixtures.rows(new LeverFeed(), json));
        assertEquals(reason, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @Test
    void site_withoutPostings_isWholeAndEmpty() throws Exception {
        assertEquals(List.of(), Fixtures.rows(new LeverFeed(), "[]"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://api.lever.co/v0/postings/acme?mode=json,
            https://api.lever.co/v0/postings/acme?mode=json&limit=8, https://api.lever.co/v0/postings/acme?mode=json&limit=8&skip=8
            https://api.lever.co/v0/postings/acme?skip=16&limit=100, https://api.lever.co/v0/postings/acme?limit=100&skip=24
            """)
    void page_withALimit_isFollowedByTheRest(URI page, URI next) throws Exception {
        var survey = new LeverFeed().survey(Fixtures.document("acme", Fixtures.text("lever/traps.json")));
        assertEquals(next, new LeverFeed().next(page, survey, 0));
    }

    @Test
    void page_thatIsEmpty_isTheLast() throws Exception {
        var survey = new LeverFeed().survey(Fixtures.document("acme", "[]"));
        assertNull(new LeverFeed().next(URI.create("https://api.lever.co/v0/postings/acme?limit=8&skip=8"), survey, 8));
    }

    @ParameterizedTest
    @CsvSource({"https://api.lever.co/v0/postings/acme?mode=json,acme", "https://api.eu.lever.co/v0/postings/acme,acme",
            "https://jobs.lever.co/acme,"})
    void address_ofTheApi_saysTheBoard(URI address, String board) {
        assertEquals(board, new LeverFeed().boardOf(address));
    }

    @Test
    void recordedSite_isReadWhole() throws Exception {
        var recorded = Files.readString(SharedFile.of("jobs/ats_fixtures_careerkit/lever.json"));
        for (var row : Fixtures.rows(new LeverFeed(), recorded)) {
            var posting = assertInstanceOf(Row.Posting.class, row).published();
            assertTrue(posting.html().contains("<ul>") && !posting.places().isEmpty() && posting.postedAt() != null);
        }
    }

    private static List<Row> rows() throws IOException, RefusedDocument {
        return Fixtures.rows(new LeverFeed(), Fixtures.text("lever/traps.json"));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return assertInstanceOf(Row.Posting.class, rows().get(position)).published();
    }
}
