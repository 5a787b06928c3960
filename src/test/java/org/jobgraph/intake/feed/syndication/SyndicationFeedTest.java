package org.jobgraph.intake.feed.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reading;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.mapped.Mapping;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyndicationFeedTest {

    private static final Reading FEED = new Reading(new SyndicationFeed(Conventions.NONE), "feed.example");

    @Test
    void item_withoutDeclaredConventions_isKeptAsPublished() throws Exception {
        var item = rss(0);
        assertEquals("Platform Engineer — Fixture Lamps", item.title());
        assertEquals("greenhouse:1", item.externalId());
        assertEquals("https://jobs.example/lamps/1", item.url());
        assertEquals("2026-08-22T06:25:52Z", item.postedAt());
        assertNull(item.company());
        assertEquals(List.of(), item.places());
    }

    @Test
    void item_withFullText_hasItWholeUnderItsOwnAddress() throws Exception {
        var item = rss(1);
        assertEquals("<p>The whole text</p>", item.html());
        assertEquals("https://jobs.example/glass/2", item.url());
        assertEquals("2026-08-22T06:25-04:00", item.postedAt());
        assertEquals("Fixture Glass", item.company());
    }

    @Test
    void author_isNoCompanyAndNotKept() throws Exception {
        var row = FEED.rows(Fixtures.text("syndication/rss.xml")).get(1);
        assertFalse(Reading.payload(row).contains("jane@"), Reading.payload(row));
    }

    @Test
    void source_ofAnItem_isItsCompany() throws Exception {
        var item = rss(2);
        assertEquals("Other Board", item.company());
        assertEquals("https://jobs.example/3", item.externalId());
    }

    @Test
    void item_withoutAddressOrTitle_isRefused() throws Exception {
        var rows = FEED.rows(Fixtures.text("syndication/rss.xml"));
        Reading.assertRefused(rows.get(3), Reason.NO_URL, "link");
        Reading.assertRefused(rows.get(4), Reason.NO_TITLE, "title");
    }

    @Test
    void entry_ofAtom_isReadUnderAnyPrefix() throws Exception {
        var entry = atom(0);
        assertEquals("urn:fixture:1", entry.externalId());
        assertEquals("Research & Development", entry.title());
        assertEquals("https://jobs.example/1", entry.url());
        assertEquals("2026-08-20T10:00:00Z", entry.postedAt());
        assertEquals("2026-08-21T10:00:00+02:00", entry.updatedAt());
    }

    @Test
    void content_inXhtmlAndInPlainText_becomesHtml() throws Exception {
        assertEquals("<div><p>Read <a href=\"https://x.example/?a=1&amp;b=2\">this</a> &amp; that</p></div>", atom(0).html());
        assertEquals("1 &lt; 2", atom(1).html());
        assertNull(atom(1).postedAt());
        assertEquals("Küchenchef", atom(1).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` xml:base="https://a.example/jobs/"` | `<link rel="self" href="https://b.example/feed.xml"/>` | `` | j/1 | https://a.example/jobs/j/1
            `` | `<link rel="self" href="https://b.example/feeds/all.xml"/>` | `` | /j/1 | https://b.example/j/1
            `` | `<link href="https://c.example/"/>` | `` | j/1 | https://c.example/j/1
            `` | `<link rel="self" href="/feed.xml"/><link rel="alternate" href="https://c.example/"/>` | `` | /j/1 | https://c.example/j/1
            `` | `<link href="https://c.example/"/>` | ` xml:base="en/"` | j/1 | https://c.example/en/j/1
            `` | `<link href="https://c.example/"/>` | `` | https://d.example/j/1 | https://d.example/j/1
            """)
    void address_thatIsRelative_isThatOfItsFeed(String base, String links, String entryBase, String href, String url)
            throws Exception {
        var entry = FEED.only("""
                <feed xmlns="http://www.w3.org/2005/Atom"%s><title>Jobs</title>%s<entry%s><id>1</id><title>Welder</title>
                <link href="%s"/></entry></feed>""".formatted(base, links, entryBase, href));
        assertEquals(url, entry.url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senior Rails Dev &amp;amp; Lead  | Senior Rails Dev & Lead
            Senior Rails Dev &amp; Lead      | Senior Rails Dev & Lead
            K&amp;#252;chenchef              | Küchenchef
            R&amp;D, &amp;copy without end   | R&D, &copy without end
            """)
    void title_ofRss_thatIsEscapedTwice_isReadAsMeant(String written, String title) throws Exception {
        var item = FEED.only("<rss><channel><link>https://c.example/</link><item><title>" + written
                + "</title><link>/j/1</link></item></channel></rss>");
        assertEquals(List.of(title, "https://c.example/j/1"), List.of(item.title(), item.url()));
    }

    @Test
    void person_ofAnEntry_isNotKept() throws Exception {
        var payload = Reading.payload(FEED.rows(Fixtures.text("syndication/atom.xml")).get(0));
        assertFalse(payload.contains("Jane") || payload.contains("jane@"), payload);
    }

    @Test
    void conventions_thatSomebodyDeclared_saysCompanyAndPlace() throws Exception {
        var mapping = Mapping.of(Path.of("src/docs/mappings/open-jobs-data-rss.json"));
        var feed = new Reading(new SyndicationFeed(Conventions.of(mapping)), "feed.example");
        var rows = feed.rows(Fixtures.text("syndication/rss.xml"));
        var item = Reading.posting(rows.get(0));
        assertEquals("Platform Engineer", item.title());
        assertEquals(List.of("Fixture Lamps", "Fixture Lamps"), List.of(item.company(), item.board()));
        assertEquals(List.of(PublishedPlace.of("Boston, MA")), item.places());
        assertEquals("Glass Blower", Reading.posting(rows.get(1)).title());
        assertEquals("open-jobs-data", feed.feed().publisher().slug());
    }

    @Test
    void feed_listsTheNewestOnly() {
        assertEquals(Coverage.SOME, FEED.feed().coverage());
    }

    @Test
    void document_thatIsNoFeed_isRefused() {
        FEED.assertRefused("<source><job/></source>", Reason.OTHER_FORMAT, "expected <RDF> or <feed> or <rss>");
    }

    @Test
    void recordedFeeds_areReadToTheLastItem() throws Exception {
        for (var name : List.of("2026-08-09", "2026-08-21", "2026-08-22")) {
            var xml = Files.readString(SharedFile.of("jobs/open_jobs_data_MIT/new-jobs_" + name + ".rss.xml"));
            var items = Pattern.compile("<item>").matcher(xml).results().count();
            var rows = FEED.rows(Reading.document(name, "b", xml.getBytes(StandardCharsets.UTF_8)));
            assertEquals(items, rows.stream().map(Reading::posting).count());
            assertTrue(items > 10);
        }
    }

    @Test
    void recordedAgencyFeed_withAVocabularyOfItsOwn_isRead() throws Exception {
        var rows = FEED.rows(Files.readString(SharedFile.of("jobs/ats_fixtures_careerkit/neogov.xml")));
        assertEquals(List.of("Enterprise Applications Manager", "CRM Project Consultant"),
                rows.stream().map(Reading::posting).map(Published::title).toList());
    }

    private static Published rss(int position) throws Exception {
        return Reading.posting(FEED.rows(Fixtures.text("syndication/rss.xml")).get(position));
    }

    /// The fixture declares that it is written in ISO 8859-1, and is.
    private static Published atom(int position) throws Exception {
        return Reading.posting(FEED.rows(Fixtures.text("syndication/atom.xml")).get(position));
    }
}
