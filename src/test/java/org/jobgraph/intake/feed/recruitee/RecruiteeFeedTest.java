package org.jobgraph.intake.feed.recruitee;

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

class RecruiteeFeedTest {

    private static final RecruiteeFeed FEED = new RecruiteeFeed();

    @ParameterizedTest
    @CsvSource({"3,NOT_LISTED", "4,NO_URL", "5,NO_TITLE", "6,NO_ID", "7,UNREADABLE"})
    void row_thatIsNoPosting_isRefusedWithItsReason(int position, Reason reason) throws Exception {
        var row = assertInstanceOf(Row.Refused.class, rows().get(position));
        assertEquals(reason, row.reason());
        assertEquals("acme.json offers[" + position + "]", row.place());
    }

    @Test
    void id_asNumberOrText_isText() throws Exception {
        assertEquals(List.of("31001", "text-id"), List.of(posting(0).externalId(), posting(1).externalId()));
    }

    @Test
    void offer_inSeveralLanguages_isOnePostingInItsOwn() throws Exception {
        assertEquals(List.of("Bell Founder", "en", "<p>Cast.</p>\n<p>Strong arms.</p>"),
                List.of(posting(0).title(), String.valueOf(posting(0).language()), posting(0).html()));
        assertNull(posting(1).language());
    }

    @Test
    void offer_withWordsOnlyInItsTranslations_hasTheFirst() throws Exception {
        assertEquals(List.of("Stemmer", "nl", "<p>Stemmen.</p>"),
                List.of(posting(2).title(), String.valueOf(posting(2).language()), posting(2).html()));
    }

    @Test
    void locations_goBeforeTheSinglePlace() throws Exception {
        assertEquals(List.of(new PublishedPlace("Ghent, East Flanders, Belgium", "Ghent", "East Flanders", "BE"),
                new PublishedPlace("Berlin, Germany", "Berlin", "Berlin", "DE"), PublishedPlace.of("On tour")),
                posting(0).places());
        assertEquals(List.of(new PublishedPlace("Mons, Hainaut, Belgium", "Mons", "Hainaut", "BE")), posting(1).places());
        assertEquals(List.of(PublishedPlace.of("Somewhere")), posting(2).places());
    }

    @Test
    void modeFlags_sayOneModeOrNone() throws Exception {
        assertEquals(List.of(new PublishedMode("on_site", false), PublishedMode.ABSENT, new PublishedMode("remote", false),
                PublishedMode.ABSENT),
                List.of(posting(0).mode(), posting(1).mode(), posting(2).mode(), posting(8).mode()));
    }

    @Test
    void salary_asTextAndNumber_isReadAndItsPeriodStaysMissing() throws Exception {
        assertEquals(new PublishedPay(List.of(new Range(new BigDecimal("3000"), new BigDecimal("3600.5"), "EUR", null)), null),
                posting(0).pay());
    }

    @Test
    void salary_ofNulls_isNoPay() throws Exception {
        assertEquals(PublishedPay.ABSENT, posting(1).pay());
    }

    @Test
    void salary_withThousands_isReadAndOneWithoutAmountsIsKeptInWords() throws Exception {
        assertEquals(List.of(new PublishedPay(List.of(new Range(new BigDecimal("60000"), null, "EUR", "monthly")), null),
                new PublishedPay(List.of(), "by agreement")),
                List.of(posting(2).pay(), posting(8).pay()));
    }

    @Test
    void times_withAStatedZone_areIsoAndOthersStayAsTheyAre() throws Exception {
        assertEquals(List.of("2024-03-01T09:00:00Z", "2024-03-02T10:30:00+01:00", "2024-06-30T22:00:00.000Z"),
                List.of(String.valueOf(posting(0).postedAt()), String.valueOf(posting(0).updatedAt()),
                        String.valueOf(posting(0).expiresAt())));
        assertEquals("2024-02-28 08:00:00", posting(1).postedAt());
        assertEquals("2024-03-01T09:00:00Z", posting(2).postedAt());
    }

    @Test
    void codes_ofAnyKind_areKept() throws Exception {
        assertEquals(List.of("fulltime_permanent", "experienced", "zero_hours"),
                List.of(String.valueOf(posting(0).employmentType()), String.valueOf(posting(0).level()),
                        String.valueOf(posting(1).employmentType())));
    }

    @Test
    void keys_areMapped() throws Exception {
        assertEquals(List.of("Fixture Foundry", "Bronze", "https://foundry.example/o/bell-founder",
                "https://foundry.example/o/bell-founder/c/new"),
                List.of(String.valueOf(posting(0).company()), String.valueOf(posting(0).department()), posting(0).url(),
                        String.valueOf(posting(0).applyUrl())));
    }

    @Test
    void payload_hasNoMailbox() throws Exception {
        assertFalse(assertInstanceOf(Row.Posting.class, rows().getFirst()).payload().contains("mailbox"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"error": "Not found"}`, `{"error":"Not found"}`
            `{"offers": null}`, `found no array "offers"`
            `{"offers": ["x"]}`, found no object with keys
            `{"offers": [{"id": 1, "title": "T"}]}`, `found id, title`
            """)
    void document_ofAnotherFormat_isRefusedWithWhatWasFound(String json, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> Fixtures.rows(FEED, json));
        assertEquals(Reason.OTHER_FORMAT, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @ParameterizedTest
    @CsvSource({"https://acme.recruitee.com/api/offers/,acme", "https://ACME.recruitee.com/api/offers,acme",
            "https://jobs.acme.example/api/offers/,jobs.acme.example", "https://acme.recruitee.com/o/founder,"})
    void address_ofTheApi_saysTheBoard(URI address, String board) {
        assertEquals(board, FEED.boardOf(address));
    }

    @Test
    void recordedSite_isReadWhole() throws Exception {
        var recorded = Files.readString(SharedFile.of("jobs/ats_fixtures_careerkit/recruitee.json"));
        for (var row : Fixtures.rows(FEED, recorded)) {
            var posting = assertInstanceOf(Row.Posting.class, row);
            assertFalse(posting.payload().contains("mailbox_email"));
            assertEquals(List.of("en", "hybrid", "Berlin"), List.of(String.valueOf(posting.published().language()),
                    String.valueOf(posting.published().mode().text()),
                    String.valueOf(posting.published().places().getFirst().locality())));
            assertEquals(1, posting.published().pay().ranges().size());
            assertTrue(String.valueOf(posting.published().postedAt()).endsWith("Z"));
        }
    }

    private static List<Row> rows() throws IOException, RefusedDocument {
        return Fixtures.rows(FEED, Fixtures.text("recruitee/traps.json"));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return assertInstanceOf(Row.Posting.class, rows().get(position)).published();
    }
}
