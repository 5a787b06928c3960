package org.jobgraph.intake.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedBuilder;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPay.Wording;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.judge.City;
import org.jobgraph.intake.judge.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {

    private static final String BOARD = """
            {"apiVersion": "1", "jobs": [{"id": "1", "title": "Baker", "jobUrl": "https://x.example/1", "isListed": true,
              "descriptionHtml": "", "publishedAt": "2025-01-01T00:00:00Z"}]}""";

    private final PayScore pay = new PayScore();

    @Test
    void pay_isExactAsFarAsItsTextSaysAndCountedWhereItIsNot() {
        add("$146.9K – $172.8K", "146880", "172800", "USD");
        add("$120K", "120060", "120060", "USD");
        add("$120K", "120000", "120000", "CAD");
        add("$120K", "120000", "130000", "USD");
        add("$120K", "0", "0", "USD");
        add(null, "1", "2", "USD");
        assertEquals(4, pay.compared());
        assertEquals(0.25, pay.exactness());
        assertEquals(3, pay.misses().size());
        assertTrue(pay.report().contains("left out: 1 without a text"), pay.report());
        assertTrue(pay.report().contains("left out: 1 whose structured pay is zero or upside down"), pay.report());
    }

    private void add(@Nullable String text, String min, String max, String currency) {
        var range = new Range(new BigDecimal(min), new BigDecimal(max), currency, "1 YEAR");
        pay.add(posting().pay(new PublishedPay(List.of(range), text, new Wording("USD", "1 YEAR"))).build());
    }

    @Test
    void place_judgedToAnotherMetroOrToOneForAnAddressElsewhere_costsPrecision() {
        var score = new PlaceScore(new Gazetteer(List.of(new City(1, "Boston", "MA", "US", 600_000, "14460", List.of()),
                new City(2, "Dallas", "TX", "US", 1_000_000, "19100", List.of()),
                new City(3, "Lyon", null, "FR", 500_000, null, List.of()))));
        score.add(
                posting().places(List.of(place("Boston, MA", "Boston", "MA", "USA"), place("Boston", "Dallas", "Texas", "USA"),
                        place("Dallas", "Lyon", null, "France"), place("Remote", "Dallas", "Texas", "USA"),
                        place("Dallas", "Nowhere", "Texas", "USA"), place("Lyon", "Lyon", null, "France"))).build());
        assertEquals(3, score.metros());
        assertEquals(1.0 / 3, score.precision());
        assertEquals(1.0 / 3, score.recall());
        assertEquals(3, score.misses().size());
    }

    private static PublishedPlace place(String text, String locality, @Nullable String region, String country) {
        return new PublishedPlace(text, locality, region, country);
    }

    private static PublishedBuilder posting() {
        return Published.posting("1", "Baker", "https://x.example");
    }

    @Test
    void boards_ofFoldersFilesAndArchives_areReadAlike(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), BOARD);
        Files.writeString(folder.resolve("broken.json"), "{\"jobs\": [");
        Files.writeString(folder.resolve("notes.txt"), BOARD);
        var archive = folder.resolve("boards.tar.gz");
        Files.write(archive, zipped(tar("boards/a.json", BOARD)));
        for (var path : List.of(folder, file, archive)) {
            var found = new ArrayList<Published>();
            assertEquals(1, new Recordings(new AshbyFeed()).each(path, found::add), path.toString());
            assertEquals(List.of("Baker"), found.stream().map(Published::title).toList());
        }
    }

    @Test
    void archive_thatIsCutOff_saysSo(@TempDir Path folder) throws IOException {
        var archive = folder.resolve("boards.tar.gz");
        var whole = tar("boards/a.json", BOARD);
        Files.write(archive, zipped(Arrays.copyOf(whole, 700)));
        var thrown = assertThrows(IOException.class, () -> new Recordings(new AshbyFeed()).each(archive, posting -> {
        }));
        assertTrue(String.valueOf(thrown.getMessage()).endsWith("expected a whole archive, found that its end is missing"));
    }

    private static byte[] tar(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var archive = new byte[512 + (bytes.length + 511) / 512 * 512 + 1024];
        put(archive, 0, name);
        put(archive, 124, String.format("%011o", bytes.length));
        System.arraycopy(bytes, 0, archive, 512, bytes.length);
        return archive;
    }

    private static void put(byte[] archive, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, archive, at, bytes.length);
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
