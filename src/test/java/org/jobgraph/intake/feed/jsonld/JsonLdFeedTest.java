package org.jobgraph.intake.feed.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reading;
import org.jobgraph.intake.feed.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdFeedTest {

    private static final Reading FEED = new Reading(new JsonLdFeed(), "kites.example");

    /// A posting of which each test writes what it is about.
    private static final String JOB = """
            {"@type": "JobPosting", "title": "T", "url": "https://x.example/1", %s}""";

    @Test
    void page_withOtherAndBrokenMarkup_givesItsPosting() throws Exception {
        var job = FEED.only(Fixtures.text("jsonld/page.html"));
        assertEquals(List.of("1234567", "1234567"), List.of(job.externalId(), String.valueOf(job.requisitionId())));
        assertEquals("Back End Developer & Flyer", job.title());
        assertEquals("https://kites.example/jobs/42", job.url());
        assertEquals("<p>Costs 5$ &amp; flies</p>", job.html());
        assertEquals(List.of("Fixture Kites", "Fixture Kites", "https://kites.example"),
                List.of(String.valueOf(job.board()), String.valueOf(job.company()), String.valueOf(job.companyWebsite())));
        assertEquals("FULL_TIME", job.employmentType());
        assertEquals(new PublishedMode("TELECOMMUTE", true), job.mode());
        assertEquals(List.of("USA", "Canada"), job.applicantPlaces());
        assertEquals(List.of(new PublishedPlace("New York, NY, US", "New York", "NY", "US")), job.places());
        assertEquals(new PublishedPay(
                List.of(new Range(new BigDecimal("88000"), new BigDecimal("155000.50"), "USD", "YEAR")), null), job.pay());
        assertEquals(List.of("2026-01-18", "2026-03-18T00:00"),
                List.of(String.valueOf(job.postedAt()), String.valueOf(job.expiresAt())));
    }

    @Test
    void payload_holdsNoPersonalData() throws Exception {
        var payload = Reading.payload(FEED.rows(Fixtures.text("jsonld/page.html")).getFirst());
        assertTrue(payload.contains("Fixture Kites"));
        assertFalse(payload.contains("jane@") || payload.contains("Jane"), payload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%1$s, %2$s]", "{\"@graph\": [{\"@type\": \"WebPage\"}, %1$s, %2$s]}",
            "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": %1$s}, %2$s]}",
            "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"ItemList\", \"itemListElement\": [%1$s, %2$s]}}",
            "<script type=\"application/ld+json\">%1$s</script><script type='Application/LD+JSON'>%2$s</script>"})
    void postings_inAnyListing_areAllFound(String listing) throws Exception {
        var rows = FEED.rows(listing.formatted(JOB.formatted("\"identifier\": \"1\""), JOB.formatted("\"identifier\": \"2\"")));
        assertEquals(List.of("1", "2"), rows.stream().map(Reading::posting).map(Published::externalId).toList());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `<![CDATA[{"@type": "JobPosting", "title": "T", "url": "https://x.example"}]]>`
            `<!-- {"@type": "JobPosting", "title": "T", "url": "https://x.example"} -->`
            `{"@type": "JobPosting", "title": "T", "url": "https://x.example"};`
            `/*<![CDATA[*/ {"@type": "JobPosting", "title": "T", "url": "https://x.example"} /*]]>*/`
            `{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;T&quot;, &quot;url&quot;: &quot;https://x.example&quot;}`
            `{"@Type": "JobPosting", "Title": "T", "Url": "https://x.example"}`
            `{"@type": "schema:JobPosting", "schema:title": "T", "schema:url": "https://x.example"}`
            `{"@type": "http://schema.org/JobPosting", "title": "T", "url": "https://x.example"}`
            `{"@type": "JobPosting" "title": "T" "url": "https://x.example"}`
            `{"@type": "JobPosting", "baseSalary": {"value": 5} "title": "T", "x": [1, 2] "y": true "url": "https://x.example",}`
            """)
    void template_thatWritesJsonByHand_isUnderstood(String text) throws Exception {
        for (var document : List.of(text, "<html><script type=\"application/ld+json\">" + text + "</script></html>")) {
            var job = FEED.only(document);
            assertEquals(List.of("T", "https://x.example"), List.of(job.title(), job.url()));
        }
    }

    @Test
    void text_withRawBreaksEscapedDollarsAndQuotes_isKeptWhole() throws Exception {
        var job = FEED.only(JOB.formatted("\"description\": \"a\n\tb \\$5 \\\"c\\\": d\"").replace("\"T\",", "\"T\""));
        assertEquals("a\n\tb $5 \"c\": d", job.html());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `"Remote, USA"`                                                               | Remote, USA           |     |
            `[{"address": {"addressLocality": "Kent", "addressCountry": "GB"}}]`          | Kent, GB              | GB  |
            `{"address": {"addressLocality": "Kent", "addressCountry": {"name": "UK"}}}`  | Kent, UK              | UK  |
            `{"address": "1 Main, Kent"}`                                                 | 1 Main, Kent          |     |
            `{"@type": "PostalAddress", "addressLocality": "Kent"}`                       | Kent                  |     |
            `{"@type": "Place", "name": "Kent Works"}`                                    | Kent Works            |     |
            """)
    void jobLocation_inAnyShape_isAPlace(String location, String text, String country) throws Exception {
        var place = FEED.only(JOB.formatted("\"jobLocation\": " + location)).places().getFirst();
        assertEquals(text, place.text());
        assertEquals(country, place.country());
    }

    @Test
    void nameOfAPlace_thatIsTheEmployers_isNoPlace() throws Exception {
        var job = FEED
                .only(JOB.formatted("\"hiringOrganization\": \"Kent Works\", \"jobLocation\": {\"name\": \"kent works\"}"));
        assertEquals(List.of(), job.places());
        assertEquals("Kent Works", job.company());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `{"currency": "USD", "value": 50}`                                              | 50    | 50   | USD |      |
            `{"currency": "USD", "value": "50.25", "unitText": "HOUR"}`                     | 50.25 | 50.25 | USD | HOUR |
            `{"currency": "USD", "value": {"value": "50", "unitText": "HOUR"}}`             | 50    | 50   | USD | HOUR |
            `{"currency": "USD", "minValue": 50, "maxValue": 60, "unitText": "DAY"}`        | 50    | 60   | USD | DAY  |
            `{"currency": "USD", "minValue": 50, "maxValue": 60, "value": {"unitText": "YEAR"}}` | 50 | 60 | USD | YEAR |
            `{"value": {"minValue": "50", "unitText": "HOUR"}, "currency": "EUR"}`          | 50    |      | EUR | HOUR |
            `50`                                                                            | 50    | 50   |     |      |
            `{"currency": "USD", "value": "88,000"}`                                        | 88000 | 88000 | USD |      |
            `{"currency": "USD", "value": {"minValue": "52,000", "maxValue": "$61,500.50", "unitText": "YEAR"}}` | 52000 | 61500.50 | USD | YEAR |
            `{"currency": "EUR", "value": {"minValue": "52.000", "maxValue": "61.500,50 €", "unitText": "YEAR"}}` | 52000 | 61500.50 | EUR | YEAR |
            `{"value": {"minValue": 50, "maxValue": "negotiable"}, "currency": "EUR"}`      | 50    |      | EUR |      |
            `{"currency": "USD", "value": {"minValue": 28.1250, "unitText": "HOUR"}}`       | 28.1250 |     | USD | HOUR |
            """)
    void baseSalary_inAnyShape_isRead(String salary, BigDecimal min, BigDecimal max, String currency, String interval)
            throws Exception {
        var pay = FEED.only(JOB.formatted("\"baseSalary\": " + salary)).pay();
        assertEquals(new PublishedPay(List.of(new Range(min, max, currency, interval)), null), pay);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `"$88,000 - $155,000 a year"`                | $88,000 - $155,000 a year
            `{"value": {"value": "competitive"}}`        | competitive
            `{"value": {"minValue": "52 or so", "maxValue": "61K"}}` | 52 or so – 61K
            `{"value": {"minValue": 52000, "maxValue": "61K"}}` | 52000 – 61K
            """)
    void baseSalary_thatIsNoNumber_isKeptAsText(String salary, String text) throws Exception {
        assertEquals(new PublishedPay(List.of(), text), FEED.only(JOB.formatted("\"baseSalary\": " + salary)).pay());
    }

    @Test
    void baseSalary_inWords_keepsTheCurrencyAndPeriodBesideIt() throws Exception {
        var salary = """
                "baseSalary": {"currency": "USD", "value": "$52,000 - $61,000", "unitText": "YEAR"}""";
        assertEquals(PublishedPay.inWords(null, null, "USD", "YEAR", "$52,000 - $61,000"),
                FEED.only(JOB.formatted(salary)).pay());
    }

    @Test
    void estimatedSalary_isNoPublishedPay() throws Exception {
        assertEquals(PublishedPay.ABSENT, FEED.only(JOB.formatted("\"estimatedSalary\": {\"value\": 5}")).pay());
    }

    @Test
    void posting_withoutIdentifier_isKnownByItsAddress() throws Exception {
        assertEquals("https://x.example/1", FEED.only(JOB.formatted("\"directApply\": true")).externalId());
        assertNull(FEED.only(JOB.formatted("\"directApply\": true")).requisitionId());
    }

    @Test
    void posting_withoutAddress_hasTheOneOfItsPage_andIsRefusedInAList() throws Exception {
        var job = "{\"@type\": \"JobPosting\", \"title\": \"T\"}";
        var page = Reading.document("https://x.example/p", "b", job.getBytes(StandardCharsets.UTF_8));
        assertEquals("https://x.example/p", Reading.posting(FEED.rows(page).getFirst()).url());
        var list = Reading.document("https://x.example/p", "b", ("[" + job + "," + job + "]").getBytes(StandardCharsets.UTF_8));
        Reading.assertRefused(FEED.rows(list).getFirst(), Reason.NO_URL, "url");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "-", textBlock = """
            `"hiringOrganization": {"name": "A", "sameAs": "https://a.example"}`          | https://a.example
            `"hiringOrganization": {"name": "A", "url": "https://a.example/careers"}`     | https://a.example/careers
            `"hiringOrganization": {"name": "A", "sameAs": ["https://links.example/company/7", "https://a.example/"]}` | https://a.example/
            `"hiringOrganization": {"name": "A", "sameAs": "https://links.example/company/7"}` | -
            `"sameAs": "https://a.example/about-us"`                                      | https://a.example/about-us
            `"sameAs": "https://a.example", "@id": "https://a.example/jobs/1"`            | https://a.example/jobs/1
            `"url": "https://a.example/Back End/1"`                                       | https://a.example/Back End/1
            """)
    void posting_inAFile_hasTheAddressThatItOrItsEmployerNames(String values, String url) throws Exception {
        var row = FEED.rows("{\"@type\": \"JobPosting\", \"title\": \"T\", \"identifier\": \"7\", %s}".formatted(values))
                .getFirst();
        if (url == null) {
            Reading.assertRefused(row, Reason.NO_URL, "url");
        } else {
            assertEquals(List.of("7", url), List.of(Reading.posting(row).externalId(), Reading.posting(row).url()));
        }
    }

    @Test
    void address_thatAPageIsSharedBy_isThePostings_butNoId() throws Exception {
        var page = "<meta property=\"og:url\" content=\"https://a.example/kites\"><link rel=\"canonical\" href=\"%s\">"
                + "<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \"title\": \"T\"}</script>";
        var shared = FEED.only(page.formatted(""));
        assertEquals("https://a.example/kites", shared.url());
        assertTrue(shared.externalId().startsWith("sha256-"), shared.externalId());
        var canonical = FEED.only(page.formatted("https://a.example/kites/1"));
        assertEquals(List.of("https://a.example/kites/1", "https://a.example/kites/1"),
                List.of(canonical.url(), canonical.externalId()));
    }

    @Test
    void postings_ofOneEmployerWithNeitherIdentifierNorAddress_areNotTakenForOne() throws Exception {
        var job = "{\"@type\": \"JobPosting\", \"title\": \"%s\", \"sameAs\": \"https://a.example\","
                + " \"hiringOrganization\": {\"name\": \"A\", \"sameAs\": \"https://a.example\"}}";
        var list = "[" + job.formatted("Flyer") + "," + job.formatted("Sewer") + "]";
        var ids = FEED.rows(list).stream().map(Reading::posting).map(Published::externalId).toList();
        assertNotEquals(ids.get(0), ids.get(1));
        assertEquals(ids, FEED.rows(list).stream().map(Reading::posting).map(Published::externalId).toList());
    }

    @Test
    void addressesTooLongForAnId_areTwoIds_theSameEachTime() throws Exception {
        var job = "{\"@type\": \"JobPosting\", \"title\": \"T\", \"url\": \"https://x.example/%s%s\"}";
        var one = FEED.only(job.formatted("x".repeat(300), 1)).externalId();
        assertEquals(one, FEED.only(job.formatted("x".repeat(300), 1)).externalId());
        assertNotEquals(one, FEED.only(job.formatted("x".repeat(300), 2)).externalId());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `<html><body>Nothing</body></html>`, OTHER_FORMAT, found nothing of the kind
            `<script type="application/ld+json">{"@type": "Organization"}</script>`, OTHER_FORMAT, only Organization
            `[]`, OTHER_FORMAT, JobPosting
            ``, OTHER_FORMAT, JobPosting
            `{"jobs": [{"title": "T"}]}`, OTHER_FORMAT, JobPosting
            `{"@type": "JobPosting", "title": "cut`, BROKEN_DOCUMENT, line 1
            `<script type="application/ld+json">{"@type": "JobPosting", : }</script>`, BROKEN_DOCUMENT, script[0] line 1
            """)
    void document_withoutPosting_isRefusedWithWhatWasExpected(String text, Reason reason, String detail) {
        FEED.assertRefused(text, reason, detail);
    }

    @Test
    void script_thatIsBrokenBesideAWholeOne_isRefusedAlone() throws Exception {
        var rows = FEED.rows("<script type=\"application/ld+json\">{\"@type\": \"JobPosting\"</script>"
                + "<script type=\"application/ld+json\">" + JOB.formatted("\"x\": 1") + "</script>");
        assertEquals("T", Reading.posting(rows.get(0)).title());
        Reading.assertRefused(rows.get(1), Reason.UNREADABLE, "line 1");
    }

    @Test
    void page_inAnotherEncoding_isReadAsItDeclares() throws Exception {
        var page = "<meta charset=\"windows-1252\"><script type=\"application/ld+json\">"
                + JOB.formatted("\"hiringOrganization\": \"Köche\"") + "</script>";
        var rows = FEED.rows(Reading.document("p.html", "b", page.getBytes(Charset.forName("windows-1252"))));
        assertEquals("Köche", Reading.posting(rows.getFirst()).company());
    }

    @Test
    void line_ofTenMegabytes_isRead() throws Exception {
        assertEquals(10_000_000,
                FEED.only(JOB.formatted("\"description\": \"" + "x".repeat(10_000_000) + "\"")).html().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ";", "//", "]]>", "-->", "{", "\"", "&quot;", "\\", "[1 ", "<!--"})
    void page_ofNothingButWrapping_isRefusedAtOnce(String part) {
        var text = "JobPosting" + part.repeat(500_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FEED.assertRefused(
                "<script type=\"application/ld+json\">" + text + "</script>", Reason.BROKEN_DOCUMENT, "script[0]"));
    }

    @Test
    void document_isNeverTakenForAllThereIs() {
        assertEquals(Coverage.SOME, FEED.feed().coverage());
    }
}
