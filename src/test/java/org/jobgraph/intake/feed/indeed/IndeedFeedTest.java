package org.jobgraph.intake.feed.indeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reading;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.junit.jupiter.api.Test;

class IndeedFeedTest {

    private static final Reading FEED = new Reading(new IndeedFeed(), "feeds.example");

    @Test
    void job_inCdata_isReadAsPublished() throws Exception {
        var job = posting("indeed/traps.xml", 0);
        assertEquals("ref-1", job.externalId());
        assertEquals("REQ-7", job.requisitionId());
        assertEquals("Back End Developer & Brewer", job.title());
        assertEquals("https://jobs.example/1?a=1&b=2", job.url());
        assertEquals(List.of("Fixture Malt", "Fixture Malt"), List.of(job.board(), job.company()));
        assertEquals("<p>Pour &amp; serve</p>", job.html());
        assertEquals(List.of("full-time", "Engineering", "5+ years"),
                List.of(job.employmentType(), job.department(), job.level()));
        assertEquals(new PublishedMode("Hybrid remote", false), job.mode());
        assertEquals(new PublishedPay(List.of(), "$88,000 - $155,000 a year"), job.pay());
        assertEquals(List.of(new PublishedPlace("Austin, TX, US", "Austin", "TX", "US")), job.places());
    }

    @Test
    void dates_inMailsFormAndIso_areDeliveredInIso() throws Exception {
        var job = posting("indeed/traps.xml", 0);
        assertEquals("2026-11-02T10:00-05:00", job.postedAt());
        assertEquals("2026-12-31", job.expiresAt());
        assertEquals("2026-11-19T07:00:00Z", job.updatedAt());
        assertEquals("2026-11-02", posting("indeed/traps.xml", 1).postedAt());
    }

    @Test
    void names_inOtherCase_areFound() throws Exception {
        var job = posting("indeed/traps.xml", 1);
        assertEquals(List.of("ref-2", "REQ-7"), List.of(job.externalId(), job.requisitionId()));
    }

    @Test
    void job_withoutCompany_standsOnTheBoardOfItsSourceName() throws Exception {
        var job = posting("indeed/traps.xml", 1);
        assertEquals("Malt Recruiting", job.board());
        assertNull(job.company());
    }

    @Test
    void workablesAdditions_areRead() throws Exception {
        var job = posting("indeed/traps.xml", 1);
        assertEquals(new PublishedMode(null, true), job.mode());
        assertEquals("https://malt.example", job.companyWebsite());
    }

    @Test
    void markup_withoutCdata_isKept() throws Exception {
        assertEquals("<p>Forgotten <b>CDATA</b><br>&amp; more</p>", posting("indeed/traps.xml", 1).html());
    }

    @Test
    void postalCode_withoutCity_isShown() throws Exception {
        assertEquals(List.of(new PublishedPlace("10001, NY, US", null, "NY", "US")),
                posting("indeed/traps.xml", 1).places());
    }

    @Test
    void payload_holdsNoPersonalData() throws Exception {
        var payload = Reading.payload(rows("indeed/traps.xml").get(0));
        assertTrue(payload.contains("REQ-7"));
        assertFalse(payload.contains("jane@") || payload.contains("apitoken"), payload);
        assertFalse(Reading.payload(rows("indeed/linkedin.xml").get(0)).contains("jane@"));
    }

    @Test
    void job_withoutWhatEachNeeds_isRefused() throws Exception {
        var rows = rows("indeed/traps.xml");
        Reading.assertRefused(rows.get(2), Reason.NO_ID, "referencenumber");
        Reading.assertRefused(rows.get(3), Reason.NO_TITLE, "title");
        Reading.assertRefused(rows.get(4), Reason.NO_URL, "url");
    }

    @Test
    void linkedInsNames_areRead() throws Exception {
        var job = posting("indeed/linkedin.xml", 0);
        assertEquals(List.of("p-1", "https://apply.example/p-1", "Fixture Hops", "2026-11-20"),
                List.of(job.externalId(), job.url(), job.company(), job.postedAt()));
        assertEquals(List.of(PublishedPlace.of("London, England, United Kingdom")), job.places());
        assertEquals(List.of(PublishedPlace.of("Kent"), PublishedPlace.of("Sussex")),
                posting("indeed/linkedin.xml", 1).places());
    }

    @Test
    void feed_withFewerJobsThanAnnounced_isPartial() throws Exception {
        var bytes = Fixtures.text("indeed/linkedin.xml").getBytes(StandardCharsets.UTF_8);
        var survey = FEED.feed().survey(Reading.document("linkedin.xml", "b", bytes));
        assertEquals(3, survey.announced());
        assertTrue(survey.isPartial());
    }

    @Test
    void feed_listsAllOfItsSource() {
        assertEquals(Coverage.SOURCE, FEED.feed().coverage());
    }

    private static List<Row> rows(String fixture) throws IOException, RefusedDocument {
        return FEED.rows(Fixtures.text(fixture));
    }

    private static Published posting(String fixture, int position) throws IOException, RefusedDocument {
        return Reading.posting(rows(fixture).get(position));
    }
}
