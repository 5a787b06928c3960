package org.jobgraph.intake.feed.workable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkableFeedTest {

    private static final WorkableFeed FEED = new WorkableFeed();

    @Test
    void rowsOfOneJob_areOnePostingWithAllPlaces() throws Exception {
        assertEquals(List.of("AAAA000001", "AAAA000002", "AAAA000003"), rows("traps").stream()
                .filter(row -> row instanceof Row.Posting).map(row -> ((Row.Posting) row).published().externalId()).toList());
        assertEquals(List.of(new PublishedPlace("Lorca, Murcia, Spain", "Lorca", "Murcia", "ES"),
                new PublishedPlace("Portugal", null, null, "PT")), posting(0).places());
    }

    @Test
    void survey_countsJobs_notTheirRows() throws Exception {
        var survey = FEED.survey(Fixtures.document("acme", Fixtures.text("workable/traps.json")));
        assertEquals(7, survey.rows());
        assertEquals(survey.rows(), rows("traps").size());
    }

    @Test
    void furtherRow_thatIsGone_changesThePayload() throws Exception {
        var text = Fixtures.text("workable/traps.json");
        var one = assertInstanceOf(Row.Posting.class, Fixtures.rows(FEED, text).getFirst());
        var other = assertInstanceOf(Row.Posting.class, Fixtures.rows(FEED, text.replace("PT", "BR")).getFirst());
        assertTrue(one.payload().contains("Portugal"), one.payload());
        assertNotEquals(one.payload(), other.payload());
    }

    @ParameterizedTest
    @CsvSource({"3,NO_TITLE,4", "4,NO_ID,5", "5,UNREADABLE,6", "6,UNREADABLE,7"})
    void row_thatIsNoPosting_isRefusedAtItsOwnPlace(int row, Reason reason, int position) throws Exception {
        var refused = assertInstanceOf(Row.Refused.class, rows("traps").get(row));
        assertEquals(reason, refused.reason());
        assertEquals("acme.json jobs[" + position + "]", refused.place());
    }

    @Test
    void typedWrongRow_isRefusedUnderItsShortcode() throws Exception {
        assertEquals("AAAA000005", assertInstanceOf(Row.Refused.class, rows("traps").get(6)).externalId());
    }

    @Test
    void state_inTheWidget_isTheRegion() throws Exception {
        assertEquals(List.of(new PublishedPlace("Barre, Vermont, United States", "Barre", "Vermont", "United States")),
                posting(1).places());
    }

    @Test
    void hiddenPlaces_areNotShown() throws Exception {
        assertEquals(List.of(), posting(2).places());
    }

    @Test
    void telecommuting_saysRemoteOnlyWhereEachRowDoes() throws Exception {
        assertEquals(List.of(PublishedMode.ABSENT, new PublishedMode(null, true), PublishedMode.ABSENT),
                List.of(posting(0).mode(), posting(1).mode(), posting(2).mode()));
    }

    @Test
    void keys_areMapped() throws Exception {
        var posting = posting(0);
        assertEquals(List.of("G-1", "Fixture Orchards", "Trees", "Full-time", "Mid-Senior level", "2026-03-05",
                "https://apply.workable.com/j/AAAA000001/apply", "<p>Cut and bind.</p>"),
                List.of(String.valueOf(posting.requisitionId()), String.valueOf(posting.company()),
                        String.valueOf(posting.department()), String.valueOf(posting.employmentType()),
                        String.valueOf(posting.level()), String.valueOf(posting.postedAt()),
                        String.valueOf(posting.applyUrl()), posting.html()));
        assertEquals("By the glass", posting(2).employmentType());
        assertEquals("<p>All of it.</p>", posting(1).html());
    }

    @Test
    void url_isTheOwnTheShortLinkOrMadeOfTheShortcode() throws Exception {
        assertEquals(List.of("https://apply.workable.com/j/AAAA000002", "https://apply.workable.com/j/AAAA000003"),
                List.of(posting(1).url(), posting(2).url()));
    }

    @Test
    void payload_hasNoContactPerson() throws Exception {
        assertFalse(assertInstanceOf(Row.Posting.class, rows("traps").getFirst()).payload().contains("Ann"));
    }

    @Test
    void results_ofVersion3_areReadAndTheirStateIsNoRegion() throws Exception {
        var posting = assertInstanceOf(Row.Posting.class, rows("results").getFirst()).published();
        assertEquals(List.of(new PublishedPlace("Louisville, Kentucky, United States", "Louisville", "Kentucky", "US")),
                posting.places());
        assertEquals(new PublishedMode("hybrid", false), posting.mode());
        assertEquals(List.of("Barrels", "full", "2026-03-05T00:00:00.000Z", "https://apply.workable.com/j/BBBB000001"),
                List.of(String.valueOf(posting.department()), String.valueOf(posting.employmentType()),
                        String.valueOf(posting.postedAt()), posting.url()));
    }

    @ParameterizedTest
    @CsvSource({"1,state published expected", "2,isInternal is true"})
    void results_thatAreNotForEverybody_areRefused(int row, String detail) throws Exception {
        var refused = assertInstanceOf(Row.Refused.class, rows("results").get(row));
        assertEquals(Reason.NOT_LISTED, refused.reason());
        assertTrue(refused.detail().startsWith(detail), refused.detail());
    }

    @ParameterizedTest
    @CsvSource({"5,true", "3,false"})
    void total_ofVersion3_saysWhetherThePageIsTheBoard(String total, boolean isPartial) throws Exception {
        var json = Fixtures.text("workable/results.json").replace("\"total\": 5", "\"total\": " + total);
        assertEquals(isPartial, FEED.survey(Fixtures.document("acme", json)).isPartial());
    }

    @ParameterizedTest
    @CsvSource({"2,false", "1,false", "3,true"})
    void total_ofFoldedRows_mayCountEither(String total, boolean isPartial) throws Exception {
        var json = "{\"total\": %s, \"results\": [{\"shortcode\": \"A\"}, {\"shortcode\": \"A\"}]}".formatted(total);
        assertEquals(isPartial, FEED.survey(Fixtures.document("acme", json)).isPartial());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `{"name": "A", "jobs": null}`, `found no array "jobs" or "results"`
            `{"jobs": [{"jobUrl": "https://x.example"}]}`, found jobUrl
            `{"jobs": [1, null]}`, found no object with keys
            `[{"shortcode": "A"}]`, found an array
            """)
    void document_ofAnotherFormat_isRefusedWithWhatWasFound(String json, String detail) {
        var refused = assertThrows(RefusedDocument.class, () -> Fixtures.rows(FEED, json));
        assertEquals(Reason.OTHER_FORMAT, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @ParameterizedTest
    @CsvSource({"https://apply.workable.com/api/v1/widget/accounts/acme?details=true,acme",
            "https://apply.workable.com/api/v3/accounts/acme/jobs,acme", "https://www.workable.com/api/accounts/acme,acme",
            "https://apply.workable.com/acme/,"})
    void address_ofTheApi_saysTheBoard(URI address, String board) {
        assertEquals(board, FEED.boardOf(address));
    }

    @Test
    void recordedWidget_isOnePostingInTwoCountries() throws Exception {
        var recorded = Files.readString(SharedFile.of("jobs/ats_fixtures_careerkit/workable.json"));
        var rows = Fixtures.rows(FEED, recorded);
        assertEquals(1, rows.size());
        var posting = assertInstanceOf(Row.Posting.class, rows.getFirst()).published();
        assertEquals(List.of("ES", "PT"), posting.places().stream().map(PublishedPlace::country).toList());
        assertTrue(posting.mode().remote());
    }

    private static List<Row> rows(String name) throws IOException, RefusedDocument {
        return Fixtures.rows(FEED, Fixtures.text("workable/" + name + ".json"));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return assertInstanceOf(Row.Posting.class, rows("traps").get(position)).published();
    }
}
