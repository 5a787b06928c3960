package org.jobgraph.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.jobgraph.intake.feed.RefusedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZippedFilesTest {

    private static final List<String> SUFFIXES = List.of(".xml", ".rss");
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(1),
            Duration.ofSeconds(1), 1000);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void folder_ofAFormat_offersItsFilesZippedOrNot() throws Exception {
        for (var name : List.of("b.xml", "a.xml.gz", "c.RSS", "d.json", "e.gz", ".xml", "notes")) {
            Files.writeString(folder.resolve(name), "<x/>");
        }
        assertEquals(List.of("a.xml.gz", "b.xml", "c.RSS"), offers(folder).stream().map(Offer::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"acme.xml,acme", "acme.xml.gz,acme", "acme.careers.XML,acme.careers", "acme.json,acme.json", "acme.gz,acme",
            ".xml,.xml"})
    void board_isTheFilesNameWithoutWhatItEndsIn(String file, String board) throws Exception {
        try (var fetched = offers(Files.writeString(folder.resolve(file), "<x/>")).getFirst().fetch()) {
            assertEquals(board, fetched.document().board());
        }
    }

    @ParameterizedTest
    @CsvSource({"a.xml.gz", "a.xml", "a"})
    void file_thatIsZipped_isUnzippedWhateverItsName(String name) throws Exception {
        assertEquals("<x/>", text(Files.write(folder.resolve(name), zipped("<x/>".getBytes(StandardCharsets.UTF_8)))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            a.xml.gz, <x/>
            b.xml.gz, x
            c.xml, ``
            """)
    void file_thatIsNotZipped_isReadAsItIs(String name, String content) throws Exception {
        assertEquals(content, text(Files.writeString(folder.resolve(name), content)));
    }

    @Test
    void bomb_breaksOffAtTheLimit() throws Exception {
        var bomb = Files.write(folder.resolve("bomb.xml.gz"), zipped(new byte[1_000_000]));
        assertTrue(Files.size(bomb) < 2000);
        var broken = assertThrows(IOException.class, () -> text(bomb));
        assertEquals("more than 1000 bytes when unzipped", broken.getMessage());
    }

    @Test
    void zip_thatIsCutOff_breaksOff() throws Exception {
        var whole = zipped("<x>words and words</x>".getBytes(StandardCharsets.UTF_8));
        var cut = Files.write(folder.resolve("cut.xml.gz"), Arrays.copyOf(whole, whole.length - 9));
        assertThrows(IOException.class, () -> text(cut));
    }

    @Test
    void folder_asAFile_isNotRead() throws Exception {
        var offer = new FileOffer("b.json", folder, "b", null, LIMITS);
        assertThrows(RefusedDocument.class, offer::fetch);
    }

    private static String text(Path file) throws Exception {
        try (var fetched = offers(file).getFirst().fetch(); var body = fetched.document().body().open()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Offer> offers(Path path) throws NothingThere, IOException {
        return new Offers(null, null, address -> null,
                Asking.once(new Web(FetchSettings.DEFAULT.within(LIMITS), Clock.systemUTC()), false), SUFFIXES)
                .of(List.of(path.toString()));
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
