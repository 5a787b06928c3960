package org.jobgraph.intake.feed.ashby;

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

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reading;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AshbyFeedTest {

    private static final String ONE_JOB = """
            {"jobs": [{"id": "1", "title": "T", "jobUrl": "https://jobs.example/1"%s}]%s}""";

    @ParameterizedTest
    @CsvSource({"1,NOT_LISTED", "5,UNREADABLE", "6,NO_ID", "7,NO_TITLE", "9,UNREADABLE", "10,UNREADABLE"})
    void row_thatIsNoPosting_isRefusedWithItsReason(int position, Reason reason) throws Exception {
        var row = assertInstanceOf(Row.Refused.class, rows().get(position));
        assertEquals(reason, row.reason());
        assertEquals("acme.json jobs[" + position + "]", row.place());
    }

    @Test
    void refusal_ofAWrongType_namesTheField() throws Exception {
        assertTrue(assertInstanceOf(Row.Refused.class, rows().get(5)).detail().startsWith("isListed: "));
    }

    @Test
    void workplaceType_besideTheFlag_isKeptWithIt() throws Exception {
        assertEquals(new PublishedMode("Hybrid", true), posting(0).mode());
    }

    @Test
    void isRemote_falseOrNull_saysNothing() throws Exception {
        assertEquals(List.of(PublishedMode.ABSENT, PublishedMode.ABSENT), List.of(posting(2).mode(), posting(3).mode()));
    }

    @Test
    void secondaryLocations_asObjectNestedAddressAndText_areAllRead() throws Exception {
        assertEquals(List.of(new PublishedPlace("New York, NY (HQ)", "New York", "New York", "USA"),
                new PublishedPlace("SF", "San Francisco", "California", "USA"),
                new PublishedPlace("London office", "London", null, "United Kingdom"), PublishedPlace.of("Remote - Canada")),
                posting(0).places());
    }

    @Test
    void salary_amongEquity_isTakenAloneAndExactly() throws Exception {
        assertEquals(List.of(new Range(new BigDecimal("81000.10"), new BigDecimal("87000"), "USD", "1 YEAR")),
                posting(0).pay().ranges());
        assertEquals("$81K – $87K • 0.5% – 1.75%", posting(0).pay().text());
    }

    @Test
    void compensation_absentNullOrEquityOnly_isNoPay() throws Exception {
        assertEquals(List.of(), posting(2).pay().ranges());
        assertEquals(List.of(), posting(3).pay().ranges());
    }

    @Test
    void tiers_withoutSummary_areAllTaken() throws Exception {
        assertEquals(List.of(new BigDecimal("40"), new BigDecimal("45.5")),
                posting(4).pay().ranges().stream().map(Range::min).toList());
    }

    @Test
    void compensation_besideTheOnlyJob_isItsOwn() throws Exception {
        var beside = """
                , "compensation": {"summaryComponents": [{"compensationType": "Salary", "interval": "1 YEAR", "minValue": 5}]}""";
        var row = Fixtures.rows(new AshbyFeed(), ONE_JOB.formatted("", beside)).getFirst();
        assertEquals(1, assertInstanceOf(Row.Posting.class, row).published().pay().ranges().size());
    }

    @Test
    void compensation_thatTheEmployerDoesNotDisplay_isNoPay() throws Exception {
        var hidden = """
                , "shouldDisplayCompensationOnJobPostings": false, "compensation": {"compensationTierSummary": "$1"}""";
        var row = Fixtures.rows(new AshbyFeed(), ONE_JOB.formatted(hidden, "")).getFirst();
        assertEquals(PublishedPay.ABSENT, assertInstanceOf(Row.Posting.class, row).published().pay());
    }

    @Test
    void companyName_besideTheJobs_namesTheEmployer() throws Exception {
        var row = Fixtures.rows(new AshbyFeed(), ONE_JOB.formatted("", ", \"companyName\": \"Fixture Works\"")).getFirst();
        assertEquals("Fixture Works", assertInstanceOf(Row.Posting.class, row).published().company());
        assertNull(posting(0).company());
    }

    @Test
    void nul_inTexts_isLeftOut() throws Exception {
        assertEquals("Zero Engineer", posting(11).title());
        assertFalse(assertInstanceOf(Row.Posting.class, rows().get(11)).payload().contains("\\u0000"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `[]`, OTHER_FORMAT, found an array
            ``, OTHER_FORMAT, an empty document
            `{"apiVersion": "1"}`, OTHER_FORMAT, no array "jobs"
            `{"jobs": null}`, OTHER_FORMAT, no array "jobs"
            `{"jobs": [{"absolute_url": "https://x.example"}]}`, OTHER_FORMAT, expected keys
            `{"jobs": [{"jobUrl": "https://x.exa`, BROKEN_DOCUMENT, line 1
            `{"jobs": [{"jobUrl": "https://x.example"}]`, BROKEN_DOCUMENT, line 1
            `<!DOCTYPE html><html></html>`, BROKEN_DOCUMENT, found a page or XML
            `{"jobs": []} {"jobs": []}`, BROKEN_DOCUMENT, more follows
            """)
    void document_thatIsNoWholeBoard_isRefusedWithWhatWasExpected(String json, Reason reason, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> Fixtures.rows(new AshbyFeed(), json));
        assertEquals(reason, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @Test
    void board_withoutJobs_isWholeAndEmpty() throws Exception {
        assertEquals(List.of(), Fixtures.rows(new AshbyFeed(), "{\"jobs\": []}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true",
            "https://mirror.example/posting-api/job-board/acme"})
    void address_ofTheApi_saysTheBoard(URI address) {
        assertEquals("acme", new AshbyFeed().boardOf(address));
    }

    @Test
    void payload_withItsKeysInAnotherOrder_isTheSame() throws Exception {
        var one = Fixtures.rows(new AshbyFeed(),
                "{\"jobs\": [{\"id\": \"1\", \"title\": \"T\", \"jobUrl\": \"https://x.example\"}]}");
        var other = Fixtures.rows(new AshbyFeed(),
                "{\"jobs\": [{\"jobUrl\": \"https://x.example\", \"title\": \"T\", \"id\": \"1\"}]}");
        assertEquals(one.stream().map(Reading::posting).toList(), other.stream().map(Reading::posting).toList());
        assertEquals(one.stream().map(Reading::payload).toList(), other.stream().map(Reading::payload).toList());
    }

    private static List<Row> rows() throws IOException, RefusedDocument {
        return Fixtures.rows(new AshbyFeed(), Fixtures.text("ashby/traps.json"));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return assertInstanceOf(Row.Posting.class, rows().get(position)).published();
    }
}
