package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.jobgraph.intake.feed.indeed.IndeedFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRowsTest {

    private static final Reading FEED = new Reading(new IndeedFeed(), "acme");
    private static final String JOB = "<job><referencenumber>1</referencenumber><title>%s</title><url>https://x.example</url></job>";
    private static final String ONE = "<source>" + JOB + "</source>";

    @Test
    void file_thatAnEntityNames_isNeverRead(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "the secret");
        var xml = "<!DOCTYPE source [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + ONE.formatted("&x;");
        FEED.assertRefused(xml, Reason.BROKEN_DOCUMENT, "document type");
    }

    @Test
    void laughs_byTheBillion_areRefusedAtOnce() {
        var xml = new StringBuilder("<!DOCTYPE source [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 60; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%2$d;\">".formatted(i, i - 1));
        }
        FEED.assertRefused(xml + "]>" + ONE.formatted("&a59;"), Reason.BROKEN_DOCUMENT, "document type");
    }

    @Test
    void definition_elsewhere_isNotFetched() {
        var xml = "<!DOCTYPE source SYSTEM \"http://127.0.0.1:1/x.dtd\">" + ONE.formatted("T");
        FEED.assertRefused(xml, Reason.BROKEN_DOCUMENT, "document type");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``, BROKEN_DOCUMENT, line 1
            `{"jobs": []}`, BROKEN_DOCUMENT, line 1
            `<source><job><title>cut`, BROKEN_DOCUMENT, expected <jobs> or <source> with <job> in it
            `<source><job></source>`, BROKEN_DOCUMENT, `line 1, column 16`
            `<source/><source/>`, BROKEN_DOCUMENT, line 1
            `<source><job><title>&nbsp;</title></job></source>`, BROKEN_DOCUMENT, nbsp
            `<source><job><title>&#11;</title></job></source>`, BROKEN_DOCUMENT, line 1
            `<!DOCTYPE html><html><body></body></html>`, OTHER_FORMAT, found a page
            `<workzag-jobs/>`, OTHER_FORMAT, found <workzag-jobs>
            `<source><job><name>x</name></job></source>`, OTHER_FORMAT, <referencenumber>
            """)
    void document_thatIsNoWholeFeed_isRefusedWithWhatWasExpected(String xml, Reason reason, String detail) {
        FEED.assertRefused(xml, reason, detail);
    }

    @Test
    void feed_withoutJobs_isWholeAndEmpty() throws Exception {
        assertEquals(0, FEED.rows("<source><publisher>P</publisher></source>").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-8", "UTF-16", "windows-1252"})
    void encoding_isTheDeclaredOne(Charset charset) throws Exception {
        var xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + ONE.formatted("Köchin");
        var rows = FEED.rows(Reading.document("document", "acme", xml.getBytes(charset)));
        assertEquals("Köchin", Reading.posting(rows.getFirst()).title());
    }

    @Test
    void bytes_thatAreNotOfTheEncoding_areRefused() {
        FEED.assertRefused(ONE.formatted("Köchin").getBytes(StandardCharsets.ISO_8859_1), Reason.BROKEN_DOCUMENT, "UTF-8");
    }

    @Test
    void nesting_withoutEnd_isRefused() {
        FEED.assertRefused("<source>" + "<a>".repeat(100_000), Reason.BROKEN_DOCUMENT, "depth");
    }

    @Test
    void escapedHtml_ofAnyLength_isRead() throws Exception {
        var description = "&lt;p&gt;&amp;&#65;".repeat(100_000);
        var posting = FEED.only(ONE.formatted("T</title><description>" + description + "</description><title>"));
        assertEquals(500_000, posting.html().length());
    }

    @Test
    void line_ofTenMegabytes_isRead() throws Exception {
        var long10 = "x".repeat(10_000_000);
        var description = "T</title><description>" + long10 + "</description><title>";
        assertEquals(10_000_000, FEED.only(ONE.formatted(description)).html().length());
        Reading.assertRefused(FEED.rows(ONE.formatted(long10)).getFirst(), Reason.UNREADABLE,
                "title: at most 2000 bytes expected, found 10000000");
    }

    @Test
    void record_thatWouldFillTheMemory_isRefusedWithItsDocument() {
        for (var endless : List.of("x".repeat(17_000_000), "<p>nothing more</p>".repeat(900_000),
                "<p a=\"%s\"/>".formatted("x".repeat(17_000_000)))) {
            FEED.assertRefused(
                    "<source>" + JOB.formatted("T") + "<job><title>T</title><description>" + endless
                            + "</description></job></source>",
                    Reason.BROKEN_DOCUMENT,
                    "record 1 or what follows it: at most 16,000,000 bytes expected");
        }
        FEED.assertRefused("<source><!--%s--></source>".formatted("x".repeat(17_000_000)), Reason.BROKEN_DOCUMENT,
                "before the first record: at most");
    }

    @Test
    void rows_byTheMillion_areReadOneAtATime() throws Exception {
        var document = new Document("endless.xml", "acme", null, () -> new Repeated(200_000));
        var survey = FEED.feed().survey(document);
        assertEquals(200_000, survey.rows());
        try (var rows = FEED.feed().rows(document, survey)) {
            assertEquals("endless.xml job[0]", Objects.requireNonNull(rows.next()).place());
        }
    }

    @Test
    void stream_thatBreaks_isNotTakenForABadDocument() {
        var document = new Document("x.xml", "acme", null, () -> {
            var start = new ByteArrayInputStream("<source><job>".getBytes(StandardCharsets.UTF_8));
            return new SequenceInputStream(start, new FilterInputStream(InputStream.nullInputStream()) {

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    throw new IOException("more than 10 bytes when unzipped");
                }
            });
        });
        var broken = assertThrows(IOException.class, () -> FEED.feed().survey(document));
        assertEquals("more than 10 bytes when unzipped", broken.getMessage());
    }

    /// A feed of very many jobs that exists nowhere as a whole.
    private static final class Repeated extends InputStream {

        private static final byte[] JOB_BYTES = JOB.formatted("x".repeat(500)).getBytes(StandardCharsets.UTF_8);

        private final int jobs;
        private ByteArrayInputStream part = new ByteArrayInputStream("<source>".getBytes(StandardCharsets.UTF_8));
        private int given;

        Repeated(int jobs) {
            this.jobs = jobs;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (part.available() == 0 && given <= jobs) {
                part = new ByteArrayInputStream(given < jobs ? JOB_BYTES : "</source>".getBytes(StandardCharsets.UTF_8));
                given++;
            }
            return part.read(bytes, offset, length);
        }
    }
}
