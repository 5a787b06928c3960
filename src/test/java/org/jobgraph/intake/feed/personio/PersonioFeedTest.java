package org.jobgraph.intake.feed.personio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reading;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonioFeedTest {

    private static final Reading FEED = new Reading(new PersonioFeed(), "brau");

    @Test
    void position_withEverything_isReadAsPublished() throws Exception {
        var posting = posting(0);
        assertEquals("101", posting.externalId());
        assertEquals("Backend Developer (m/f/d)", posting.title());
        assertEquals("Fixture Brau & Co. KG", posting.company());
        assertEquals("Engineering", posting.department());
        assertEquals("experienced", posting.level());
        assertEquals("2024-03-01T09:00:00+00:00", posting.postedAt());
        assertEquals(List.of(PublishedPlace.of("Berlin"), PublishedPlace.of("Munich"), PublishedPlace.of("Remote")),
                posting.places());
    }

    @Test
    void description_isItsSections_withoutTheOnesThatNameAPerson() throws Exception {
        assertEquals("<h3>Your tasks</h3><ul><li>Brew services</li></ul>\n<p>No heading here.</p>", posting(0).html());
        var payload = Reading.payload(rows().get(0));
        assertTrue(payload.contains("Brew services"));
        assertFalse(payload.contains("Invented") || payload.contains("Erfunden"), payload);
        assertFalse(Reading.payload(rows().get(2)).contains("Invented"));
    }

    @Test
    void address_ofAFile_isTheUsualOneOfItsBoard() throws Exception {
        assertEquals("https://brau.jobs.personio.de/job/101", posting(0).url());
        assertNull(posting(0).language());
    }

    @Test
    void address_ofAnAnswer_isOnTheHostThatAnswered() throws Exception {
        var bytes = Fixtures.text("personio/traps.xml").getBytes(StandardCharsets.UTF_8);
        var name = "https://brau.jobs.personio.com/xml?language=en";
        var posting = Reading.posting(FEED.rows(Reading.document(name, "given", bytes)).get(0));
        assertEquals("https://brau.jobs.personio.com/job/101", posting.url());
        assertEquals("en", posting.language());
    }

    @Test
    void board_thatIsNoHostName_givesNoAddress() throws Exception {
        var rows = new Reading(new PersonioFeed(), "brau & co").rows(Fixtures.text("personio/traps.xml"));
        Reading.assertRefused(rows.get(0), Reason.NO_URL, "host");
    }

    @ParameterizedTest
    @CsvSource({"0,full-time", "1,intern", "2,permanent", "3,full-or-part-time"})
    void employmentType_ofTypeAndSchedule_isTheMoreSpecific(int position, String type) throws Exception {
        assertEquals(type, posting(position).employmentType());
    }

    @Test
    void pay_isReadExactly_orKeptAsText() throws Exception {
        assertEquals(new PublishedPay(
                List.of(new Range(new BigDecimal("60000"), new BigDecimal("75000.50"), "EUR", "per_year")), null),
                posting(0).pay());
        assertEquals(List.of(new Range(new BigDecimal("2400"), null, "EUR", "per_month")), posting(1).pay().ranges());
        assertEquals(List.of(new Range(null, new BigDecimal("31.5"), "EUR", "per_hour")), posting(2).pay().ranges());
        assertEquals(PublishedPay.ABSENT, posting(3).pay());
    }

    @Test
    void position_withoutIdOrName_isRefused() throws Exception {
        Reading.assertRefused(rows().get(4), Reason.NO_ID, "id is absent");
        Reading.assertRefused(rows().get(5), Reason.NO_TITLE, "name is absent");
    }

    @ParameterizedTest
    @CsvSource({"https://acme.jobs.personio.de/xml?language=en,acme", "https://acme.jobs.personio.com/xml,acme",
            "https://acme.example/xml,"})
    void address_ofACareerPage_saysTheBoard(URI address, String board) {
        assertEquals(board, new PersonioFeed().boardOf(address));
    }

    @Test
    void recordedFeed_isRead() throws Exception {
        var rows = FEED.rows(Files.readString(SharedFile.of("jobs/ats_fixtures_careerkit/personio.xml")));
        assertEquals(2, rows.size());
        assertEquals("Staff Software Engineer, Data Platform", Reading.posting(rows.get(0)).title());
        assertEquals("full-time", Reading.posting(rows.get(0)).employmentType());
    }

    private static List<Row> rows() throws IOException, RefusedDocument {
        return FEED.rows(Fixtures.text("personio/traps.xml"));
    }

    private static Published posting(int position) throws IOException, RefusedDocument {
        return Reading.posting(rows().get(position));
    }
}
