package org.jobgraph.intake.feed.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

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

class MappedFeedTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String HEADER = "company,platform,jobId,title,department,locations,isRemote,employmentType,applyUrl,postedAt,scrapedAt\n";
    private static final String STRANGER = """
            Kennziffer;Stelle;Bezeichnung;Link;Text;Ort;Bundesland;Homeoffice;Vertragsart;Wohnort;Gehalt von;Gehalt bis;Währung;Zeitraum;Seit;Bis;Intern
            K-1;S-9;"Entwickler ""Backend"" (m/w/d)";https://x.example/1;"Zeile 1

            Zeile <2>";Köln;NRW;Ja;Vollzeit;DE|AT;48.000,50;60.000;EUR;Jahr;01.03.2026 08:30;31.12.2026;x
            K-2;;Lagerhilfe;https://x.example/2;;;;teils;;;ab 15;;EUR;Stunde;02.03.2026;;
            """;

    @Test
    void row_ofOpenJobsData_isReadAsItsMappingSays() throws Exception {
        var job = csv("open-jobs-data").only(
                HEADER + """
                        Fixture Vans,recruitee,77,"Driver, senior",Fleet,"Austin, TX; Boston, MA",true,Full-time,https://x.example/77,2026-06-24 09:52:46 UTC,2026
                        """);
        assertEquals(List.of("recruitee:77", "Fixture Vans", "Fixture Vans", "Driver, senior", "Fleet", "Full-time"),
                List.of(job.externalId(), job.board(), job.company(), job.title(), job.department(), job.employmentType()));
        assertEquals(List.of(PublishedPlace.of("Austin, TX"), PublishedPlace.of("Boston, MA")), job.places());
        assertEquals(new PublishedMode(null, true), job.mode());
        assertEquals("2026-06-24T09:52:46Z", job.postedAt());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-30,2026-07-30", "2026-06-02T08:58:57-04:00,2026-06-02T08:58:57-04:00"})
    void time_thatNoPatternFits_staysAsPublished(String published, String delivered) throws Exception {
        var job = csv("open-jobs-data").only(HEADER + "C,lever,1,T,,,false,,https://x.example,%s,\n".formatted(published));
        assertEquals(delivered, job.postedAt());
        assertEquals(PublishedMode.ABSENT, job.mode());
    }

    @Test
    void rowOfJson_ofTheSameData_isTheSamePosting() throws Exception {
        var row = "Fixture Vans,lever,a-1,Driver,,\"Austin, TX; Boston, MA\",true,,https://x.example/1,,\n";
        var json = """
                [{"company": "Fixture Vans", "platform": "lever", "jobId": "a-1", "title": "Driver", "department": null,
                  "locations": ["Austin, TX", "Boston, MA"], "isRemote": true, "applyUrl": "https://x.example/1"}]""";
        assertEquals(csv("open-jobs-data").only(HEADER + row), json("open-jobs-data-new").only(json));
    }

    @Test
    void separator_withinAnItemOfAJsonList_dividesNothing() throws Exception {
        var json = """
                [{"company": "C", "platform": "ashby", "jobId": 1, "title": "T", "locations": ["Kent; Sussex"],
                  "applyUrl": "https://x.example/1"}]""";
        assertEquals(List.of(PublishedPlace.of("Kent; Sussex")), json("open-jobs-data-new").only(json).places());
    }

    @Test
    void export_ofAStranger_isReadByDeclarationAlone() throws Exception {
        var rows = csv("stranger").rows(Reading.document("s.csv", "werke", STRANGER.getBytes(WESTERN)));
        var job = Reading.posting(rows.get(0));
        assertEquals(List.of("K-1", "S-9", "Entwickler \"Backend\" (m/w/d)", "Beispiel Werke", "de", "Vollzeit"),
                List.of(job.externalId(), job.requisitionId(), job.title(), job.company(), job.language(),
                        job.employmentType()));
        assertEquals("<p>Zeile 1</p><p>Zeile &lt;2&gt;</p>", job.html());
        assertEquals(List.of(new PublishedPlace("Köln, NRW, DE", "Köln", "NRW", "DE")), job.places());
        assertEquals(new PublishedMode(null, true), job.mode());
        assertEquals(List.of("DE", "AT"), job.applicantPlaces());
        assertEquals(List.of(new Range(new BigDecimal("48000.50"), new BigDecimal("60000"), "EUR", "Jahr")),
                job.pay().ranges());
        assertEquals(List.of("2026-03-01T08:30+01:00", "2026-12-31"), List.of(job.postedAt(), job.expiresAt()));
    }

    @Test
    void cells_thatSayLittle_areAbsentOrText() throws Exception {
        var job = Reading.posting(csv("stranger").rows(Reading.document("s.csv", "werke", STRANGER.getBytes(WESTERN)))
                .get(1));
        assertEquals(PublishedMode.ABSENT, job.mode());
        assertEquals(PublishedPay.inWords("ab 15", null, "EUR", "Stunde", null), job.pay());
        assertEquals(List.of(new PublishedPlace("DE", null, null, "DE")), job.places());
        assertEquals("2026-03-02", job.postedAt());
    }

    @Test
    void payload_isTheRowUnderItsColumnsNames() throws Exception {
        var rows = feed(",", "").rows("id,t,u,,note,note\n1,T,https://x.example,a,b,c\n");
        assertEquals(
                "{\"column 4\":\"a\",\"id\":\"1\",\"note\":\"b\",\"note (6)\":\"c\",\"t\":\"T\",\"u\":\"https://x.example\"}",
                Reading.payload(rows.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,t,u\n1,T,https://x.example", "\uFEFFid;t;u\n1;T;https://x.example\n",
            "ID\tT\tU\r\n1\tT\thttps://x.example\r\n", "\" id \"|t|u\n\"1\"|\"T\"|\"https://x.example\"\n\n\n"})
    void delimiter_caseAndByteOrderMark_areSeen(String csv) throws Exception {
        assertEquals("1", feed("auto", "").only(csv).externalId());
    }

    @Test
    void row_ofAnotherWidth_isRefusedWithItsLine() throws Exception {
        var rows = feed(",", "")
                .rows("id,t,u\n1,\"two\nlines\",https://x.example\n2,T\n3,T,https://x.example,more\n4,T,https://x.example\n");
        assertEquals("1", Reading.posting(rows.get(0)).externalId());
        Reading.assertRefused(rows.get(1), Reason.UNREADABLE, "3 cells expected as in the header, found 2: 2,T");
        assertEquals("document line 4", rows.get(1).place());
        Reading.assertRefused(rows.get(2), Reason.UNREADABLE, "found 4");
        assertEquals("4", Reading.posting(rows.get(3)).externalId());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `id,t,u;1,"T,https://x.example;2,T,https://x.example`   | BROKEN_DOCUMENT | line 2: a quote is opened and not closed
            `id,t,u;1,T,"https://x.exa`                             | BROKEN_DOCUMENT | line 2: a quote is opened and not closed
            `id,t,u;1,T,https://x.example;2,T`                      | BROKEN_DOCUMENT | line 3, the last one: 3 cells expected as in the header, found 2: 2,T; it was cut off
            `id,t,u;1,T,https://x.example;Total rows: 1`            | BROKEN_DOCUMENT | it was cut off
            `id	t	u;1	T	https://x.example;	`                   | BROKEN_DOCUMENT | line 3, the last one: 3 cells expected as in the header, found 2
            `id,t,u;1,"T"x,https://x.example`                       | BROKEN_DOCUMENT | line 2
            `id,t;1,T`                                              | OTHER_FORMAT    | m.json: columns.url: expected a column "u", found none in: id, t
            `id,t,u,U;1,T,a,b`                                      | OTHER_FORMAT    | m.json: columns.url: expected a column "u", found several
            ``                                                      | OTHER_FORMAT    | names of the columns
            `<html>`                                                | OTHER_FORMAT    | found none in: <html>
            """)
    void csv_thatIsNotWholeOrAnothers_isRefused(String csv, Reason reason, String detail) throws Exception {
        feed(csv.contains("\t") ? "\\t" : ",", "").assertRefused(csv.replace(';', '\n'), reason, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "   \n", "\n\n", "\u001A", "\n\u001A", " \t\r\n"})
    void csv_thatEndsInBlanksOrTheEndOfFileSign_isWhole(String end) throws Exception {
        assertEquals(2, feed(",", "").rows("id,t,u\n1,T,https://x.example\n  \n2,T,https://x.example\n" + end).size());
    }

    @Test
    void endOfFileSign_afterTheLastCell_isNoPartOfIt() throws Exception {
        assertEquals("https://x.example", feed(",", "").only("id,t,u\n1,T,https://x.example\u001A").url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total rows: 1\n", "Exported 2026-11-28\r\n", "Total,1\r", "Total rows: 1\n   ",
            "Total rows: 1\n\u001A"})
    void footer_thatEndsItsLine_isARejectedRow(String footer) throws Exception {
        var rows = feed(",", "").rows("id,t,u\n1,T,https://x.example\n" + footer);
        assertEquals("1", Reading.posting(rows.get(0)).externalId());
        Reading.assertRefused(rows.get(1), Reason.UNREADABLE, "3 cells expected as in the header, found");
        assertEquals(2, rows.size());
    }

    @Test
    void bytes_ofAnotherCharset_areRefusedAndNotReplaced() throws Exception {
        feed(",", "").assertRefused("id,t,u\n1,Köchin,https://x.example\n".getBytes(StandardCharsets.ISO_8859_1),
                Reason.BROKEN_DOCUMENT, "bytes that are no UTF-8");
    }

    @Test
    void line_ofTenMegabytes_isRead() throws Exception {
        var row = "id,t,u,d\n1,T,https://x.example," + "x".repeat(10_000_000) + "\n";
        assertEquals(10_000_000, feed(",", ", \"description\": \"d\"").only(row).html().length());
    }

    @Test
    void row_thatWouldFillTheMemory_isRefusedWithItsDocument() throws Exception {
        feed(",", "").assertRefused("id,t,u\n1,T,https://x.example\n2,T," + "x".repeat(17_000_000) + "\n",
                Reason.BROKEN_DOCUMENT, "16000000");
        var row = "{\"id\": 2, \"many\": [" + "\"text\",".repeat(2_500_000) + "1]}";
        jsonFeed("").assertRefused("{\"data\": {\"rows\": [{\"id\": 1}, %s]}}".formatted(row), Reason.BROKEN_DOCUMENT,
                "data/rows[1]: at most 16,000,000 bytes expected");
        jsonFeed("").assertRefused("{\"other\": %s, \"data\": {\"rows\": [{\"id\": 1}]}}".formatted(row), Reason.OTHER_FORMAT,
                "m.json expects");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `{"data": {"jobs": []}}`                    | OTHER_FORMAT    | expected an array at data/rows, as the mapping says, found none
            `[]`                                        | OTHER_FORMAT    | expected an array at data/rows
            `{"data": {"rows": {}}}`                    | OTHER_FORMAT    | found an object
            `{"data": {"rows": [{"id": 1`               | BROKEN_DOCUMENT | line 1
            `{"data": {"rows": [{"id": 1}]}`            | BROKEN_DOCUMENT | line 1
            `{"data": {"rows": [{"id": 1, "t": "T"}]}}` | OTHER_FORMAT    | m.json expects u in the rows, the first one has id, t
            """)
    void json_thatIsNotWholeOrAnothers_isRefused(String json, Reason reason, String detail) throws Exception {
        jsonFeed("").assertRefused(json, reason, detail);
    }

    @Test
    void path_throughObjectsAndLists_isFollowed() throws Exception {
        var json = """
                {"x": [1], "data": {"y": {}, "rows": [{"id": 12345678901234567890, "t": "T", "u": "https://x.example",
                  "place": {"cities": [{"name": "Kent"}, {"name": "Sussex"}]}, "pay": {"from": 10.50}}]}, "z": 1}""";
        var job = jsonFeed(", \"locations\": \"place/cities/name\", \"payMin\": \"pay/from\"").only(json);
        assertEquals("12345678901234567890", job.externalId());
        assertEquals(List.of(PublishedPlace.of("Kent"), PublishedPlace.of("Sussex")), job.places());
        assertEquals(new BigDecimal("10.50"), job.pay().ranges().getFirst().min());
    }

    @Test
    void objects_oneAfterAnother_areRows() throws Exception {
        var lines = IntStream.range(0, 3).mapToObj("{\"id\": %d, \"t\": \"T\", \"u\": \"https://x.example\"}"::formatted)
                .toList();
        var rows = bareFeed().rows(String.join("\n", lines) + "\n");
        assertEquals(List.of("0", "1", "2"), rows.stream().map(row -> Reading.posting(row).externalId()).toList());
        assertEquals("document line 3", rows.getLast().place());
        var mixed = bareFeed().rows(lines.getFirst() + " 7 " + lines.getLast());
        Reading.assertRefused(mixed.get(1), Reason.UNREADABLE, "an object expected, found 7");
        var one = Reading.document("one.jsonl", "board", lines.getFirst().getBytes(StandardCharsets.UTF_8));
        assertEquals(1, bareFeed().rows(one).size());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `{"id": 1, "t": "T", "u": "u"};{"id": 2, "t"`  | BROKEN_DOCUMENT | line 2
            `{"id": 1, "t": "T", "u": "u"},{"id": 2}`      | BROKEN_DOCUMENT | or several objects, one after another, whole
            `{"id": 1, "t": "T", "u": "u"}`                | OTHER_FORMAT    | (a mapping's rows says where else it is), or several objects, one after another, found an object
            `{"a": 1};{"b": 1}`                            | OTHER_FORMAT    | m.json expects id, t, u in the rows, the first one has a
            ``                                             | OTHER_FORMAT    | found none
            """)
    void objects_thatAreNotWholeOrAnothers_areRefused(String json, Reason reason, String detail) throws Exception {
        bareFeed().assertRefused(json.replace(';', '\n'), reason, detail);
    }

    @Test
    void object_thatWouldFillTheMemory_isRefusedWithItsDocument() throws Exception {
        var more = "{\"id\": 2, \"many\": [" + "\"text\",".repeat(2_500_000) + "1]}";
        bareFeed().assertRefused("{\"id\": 1}\n" + more, Reason.BROKEN_DOCUMENT, "[1]: at most 16,000,000 bytes expected");
    }

    @Test
    void severalValues_ofAFieldThatHasOne_giveTheFirst() throws Exception {
        var job = new Reading(MappedFeed.json(Mapping.of("m.json", """
                {"lists": "some", "columns": {"externalId": "ids", "title": "t", "url": "links/h", "department": "teams",
                  "payMin": "pay/from", "payCurrency": "pay/in", "postedAt": "at"}}""")), "board").only("""
                [{"ids": [null, 7, 8], "t": "T", "teams": ["A", "B"], "at": ["", "2026-01-02", "2026-01-03"],
                  "links": [{"h": " "}, {"h": "https://x.example/one"}, {"h": "https://x.example/two"}],
                  "pay": [{"from": 10, "in": "EUR"}, {"from": 20, "in": "EUR"}]}]""");
        assertEquals(List.of("7", "https://x.example/one", "A, B", "2026-01-02"),
                List.of(job.externalId(), job.url(), job.department(), job.postedAt()));
        assertEquals(List.of(new Range(new BigDecimal("10"), null, "EUR", null)), job.pay().ranges());
    }

    @Test
    void value_ofTheWrongType_refusesItsRow() throws Exception {
        var rows = jsonFeed("")
                .rows("""
                        {"data": {"rows": [7, {"id": 1, "t": {"en": "T"}, "u": "https://x.example"}, {"id": null, "t": "T", "u": "u"}]}}""");
        Reading.assertRefused(rows.get(0), Reason.UNREADABLE, "an object expected, found 7");
        Reading.assertRefused(rows.get(1), Reason.UNREADABLE, "t: text expected, found {\"en\":\"T\"}");
        Reading.assertRefused(rows.get(2), Reason.NO_ID, "id is absent or blank");
        assertEquals("document data/rows[2]", rows.get(2).place());
    }

    @Test
    void id_ofSeveralColumns_needsAllOfThem() throws Exception {
        var rows = csv("open-jobs-data")
                .rows(HEADER + "C,workday,,T,,,,,https://x.example,,\nC,workday,2,T,,,,,https://x.example,,\n");
        Reading.assertRefused(rows.get(0), Reason.NO_ID, "platform or jobId");
    }

    @Test
    void epochs_areTimes() throws Exception {
        var job = jsonFeed(", \"postedAt\": {\"column\": \"at\", \"pattern\": \"epochMillis\"}").only("""
                {"data": {"rows": [{"id": 1, "t": "T", "u": "https://x.example", "at": 1767225600000}]}}""");
        assertEquals("2026-01-01T00:00:00Z", job.postedAt());
    }

    @Test
    void publisher_isTheMappingsSource() throws Exception {
        assertEquals("open-jobs-data", csv("open-jobs-data").feed().publisher().slug());
        assertTrue(csv("stranger").feed().publisher().slug().startsWith("mapped-"));
    }

    private static Reading csv(String example) throws UnusableMapping {
        return new Reading(MappedFeed.csv(example(example)), "board");
    }

    private static Reading json(String example) throws UnusableMapping {
        return new Reading(MappedFeed.json(example(example)), "board");
    }

    private static Mapping example(String name) throws UnusableMapping {
        return Mapping.of(Path.of("src/docs/mappings", name + ".json"));
    }

    private static Reading feed(String delimiter, String more) throws UnusableMapping {
        return new Reading(MappedFeed.csv(Mapping.of("m.json", """
                {"lists": "some", "delimiter": "%s", "columns": {"externalId": "id", "title": "t", "url": "u"%s}}"""
                .formatted(delimiter, more))), "board");
    }

    private static Reading bareFeed() throws UnusableMapping {
        return new Reading(MappedFeed.json(Mapping.of("m.json", """
                {"lists": "some", "columns": {"externalId": "id", "title": "t", "url": "u"}}""")), "board");
    }

    private static Reading jsonFeed(String more) throws UnusableMapping {
        return new Reading(MappedFeed.json(Mapping.of("m.json", """
                {"lists": "some", "rows": "data/rows", "columns": {"externalId": "id", "title": "t", "url": "u"%s}}"""
                .formatted(more))), "board");
    }
}
