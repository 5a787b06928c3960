package org.jobgraph.intake.feed.smartrecruiters;

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
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartRecruitersFeedTest {

    private static final SmartRecruitersFeed FEED = new SmartRecruitersFeed();

    @ParameterizedTest
    @CsvSource({"1,FURTHER_COPY", "4,NOT_LISTED", "5,NO_TITLE", "6,NO_ID"})
    void row_thatIsNoPosting_isRefusedWithItsReason(int position, Reason reason) throws Exception {
        var row = assertInstanceOf(Row.Refused.class, rows().get(position));
        assertEquals(reason, row.reason());
        assertEquals("acme.json content[" + position + "]", row.place());
    }

    @Test
    void list_saysWhatItSays() throws Exception {
        var posting = posting(0);
        assertEquals(List.of("REF7X", "Canal Works", "en", "Full-time", "Mid-Senior Level", "Waterways",
                "2024-05-01T10:00:00.000Z", ""),
                List.of(String.valueOf(posting.requisitionId()), String.valueOf(posting.company()),
                        String.valueOf(posting.language()), String.valueOf(posting.employmentType()),
                        String.valueOf(posting.level()), String.valueOf(posting.department()),
                        String.valueOf(posting.postedAt()), posting.html()));
    }

    @Test
    void choice_withoutLabel_isItsIdAndWithoutBothAbsent() throws Exception {
        assertEquals("seasonal-ish", posting(2).employmentType());
        assertNull(posting(2).level());
        assertNull(posting(2).department());
    }

    @Test
    void url_thatTheListDoesNotSay_isMadeOfCompanyAndId() throws Exception {
        assertEquals(List.of("https://jobs.smartrecruiters.com/CanalWorks/900000000000001",
                "https://jobs.smartrecruiters.com/acme/900000000000003",
                "https://jobs.smartrecruiters.com/Canal%20Works%2F2/900000000000004"),
                List.of(posting(0).url(), posting(2).url(), posting(3).url()));
    }

    @Test
    void country_inLowerCase_isRaised() throws Exception {
        assertEquals(List.of(new PublishedPlace("Albany, NY, United States", "Albany", "NY", "US")), posting(0).places());
        assertEquals(List.of(new PublishedPlace("Utica, US", "Utica", null, "US")), posting(2).places());
        assertEquals(List.of(new PublishedPlace("US", null, null, "US")), posting(3).places());
    }

    @Test
    void modeFlags_sayOneModeOrNone() throws Exception {
        assertEquals(List.of(new PublishedMode("hybrid", false), new PublishedMode(null, true), PublishedMode.ABSENT),
                List.of(posting(0).mode(), posting(2).mode(), posting(3).mode()));
    }

    @Test
    void details_ofARowWithoutText_areAtItsRefOrTheApi() throws Exception {
        assertEquals(URI.create("https://api.smartrecruiters.com/v1/companies/canalworks/postings/900000000000001"),
                FEED.details(row(0)));
        assertEquals(URI.create("https://api.smartrecruiters.com/v1/companies/Canal%20Works%2F2/postings/900000000000004"),
                FEED.details(row(3)));
    }

    @Test
    void details_addTextAddressesAndPay() throws Exception {
        var posting = completed().published();
        assertEquals("""
                <h3>Who we are</h3><p>Canals.</p>
                <p>Open the gates.</p>
                <h3>Water &amp; rope</h3><ul><li>Knots</li></ul>""", posting.html());
        assertEquals("https://jobs.smartrecruiters.com/CanalWorks/900000000000001-lock-keeper", posting.url());
        assertEquals("https://jobs.smartrecruiters.com/CanalWorks/900000000000001-lock-keeper?oga=true", posting.applyUrl());
        assertEquals(List.of(new Range(new BigDecimal("41000"), new BigDecimal("52000.5"), "USD", "YEARLY")),
                posting.pay().ranges());
        assertEquals(posting(0).places(), posting.places());
        assertNull(FEED.details(completed()));
    }

    @Test
    void payload_hasBothHalvesAndNobodysName() throws Exception {
        var payload = completed().payload();
        assertTrue(payload.contains("REF7X") && payload.contains("Open the gates"), payload);
        assertFalse(payload.contains("Ann Keeper") || row(0).payload().contains("Ann Keeper"), payload);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"id": "2", "jobAd": {}}`, OTHER_FORMAT, found id 2
            `{"id": "900000000000001"}`, OTHER_FORMAT, found none of it
            `[]`, OTHER_FORMAT, found something else
            `{"id": `, BROKEN_DOCUMENT, whole
            `<html></html>`, BROKEN_DOCUMENT, expected one object
            """)
    void details_ofSomethingElse_areRefused(String json, Reason reason, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> FEED.completed(row(0), Fixtures.document("acme", json)));
        assertEquals(reason, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @Test
    void details_ofAPostingThatWasTakenDown_refuseTheRow() throws Exception {
        var down = Fixtures.document("acme", "{\"id\": \"900000000000001\", \"active\": false, \"jobAd\": {}}");
        assertEquals(Reason.NOT_LISTED, assertInstanceOf(Row.Refused.class, FEED.completed(row(0), down)).reason());
    }

    @Test
    void totalFound_thatIsNotTheNumberOfRows_makesTheListPartial() throws Exception {
        var text = Fixtures.text("smartrecruiters/traps.json");
        assertFalse(FEED.survey(Fixtures.document("acme", text)).isPartial());
        assertTrue(FEED.survey(Fixtures.document("acme", text.replace("\"totalFound\": 7", "\"totalFound\": 8"))).isPartial());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://api.smartrecruiters.com/v1/companies/Acme/postings, 8, https://api.smartrecruiters.com/v1/companies/Acme/postings?offset=7
            https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=7&offset=7, 15, https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=7&offset=14
            https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=7&offset=7, 14,
            """)
    void page_beforeTheTotal_isFollowedByTheNext(URI page, String total, URI next) throws Exception {
        var json = Fixtures.text("smartrecruiters/traps.json").replace("\"totalFound\": 7", "\"totalFound\": " + total);
        assertEquals(next, FEED.next(page, FEED.survey(Fixtures.document("acme", json)), 0));
    }

    @Test
    void page_withoutRowsBeforeTheTotal_isTheLastAndPartial() throws Exception {
        var survey = FEED.survey(Fixtures.document("acme", "{\"content\": [], \"totalFound\": 9}"));
        assertNull(FEED.next(URI.create("https://api.smartrecruiters.com/v1/companies/Acme/postings"), survey, 0));
        assertTrue(survey.isPartial());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"content": null, "totalFound": 0}`, `found no array "content"`
            `{"content": [{"shortcode": "A"}]}`, found shortcode
            `{"content": ["a"]}`, found no object with keys
            `{"jobs": [{"id": 1}], "meta": {"total": 1}}`, `{"jobs":"[…]"`
            """)
    void document_ofAnotherFormat_isRefusedWithWhatWasFound(String json, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> Fixtures.rows(FEED, json));
        assertEquals(Reason.OTHER_FORMAT, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @ParameterizedTest
    @CsvSource({"https://api.smartrecruiters.com/v1/companies/CanalWorks/postings?limit=100,CanalWorks",
            "https://api.smartrecruiters.com/v1/companies/CanalWorks/postings/9,CanalWorks",
            "https://jobs.smartrecruiters.com/CanalWorks,"})
    void address_ofTheApi_saysTheBoardInItsCase(URI address, String board) {
        assertEquals(board, FEED.boardOf(address));
    }

    @Test
    void recordedList_isReadWhole() throws Exception {
        var recorded = Files.readString(SharedFile.of("jobs/ats_fixtures_careerkit/smartrecruiters.json"));
        var rows = Fixtures.rows(FEED, recorded);
        assertEquals(1, rows.size());
        var row = assertInstanceOf(Row.Posting.class, rows.getFirst());
        assertFalse(row.payload().contains("creator"));
        assertTrue(row.published().url().endsWith("/Knight/743999671674844"), row.published().url());
    }

    private static Row.Posting completed() throws IOException, RefusedDocument {
        var details = Fixtures.document("acme", Fixtures.text("smartrecruiters/details.json"));
        return assertInstanceOf(Row.Posting.class, FEED.completed(row(0), details));
    }

    private static List<Row> rows() throws IOException, RefusedDocument {
        return Fixtures.rows(FEED, Fixtures.text("smartrecruiters/traps.json"));
    }

    private static Row.Posting row(int position) throws IOException, RefusedDocument {
        return assertInstanceOf(Row.Posting.class, rows().get(position));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return row(position).published();
    }
}
