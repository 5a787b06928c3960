package org.jobgraph.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

class OffersTest {

    private static final String JSON = "{\"jobs\": []}";

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void folder_ofBoards_isOneOfferAFileByName(@TempDir Path folder) throws Exception {
        for (var name : List.of("b.json", "a.json", "notes.txt", ".hidden")) {
            Files.writeString(folder.resolve(name), JSON);
        }
        var offers = offers().of(List.of(folder.toString()));
        assertEquals(List.of("a.json", "b.json"), offers.stream().map(Offer::name).toList());
        assertEquals(List.of("notes.txt"), offers().passedOver(List.of(folder.toString())));
        try (var fetched = offers.getFirst().fetch()) {
            assertEquals("a", fetched.document().board());
        }
    }

    @Test
    void folders_inAFolder_areReadByNameAndLinksToFoldersAreNot(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (var name : List.of("c.json", "a.json", "b/a.json", "b/deep/z.json.gz", "b/deep/notes.txt", ".hidden/x.json")) {
            Files.writeString(folder.resolve(name), JSON);
        }
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        var offers = offers().of(List.of(folder.toString()));
        assertEquals(List.of("a.json", "b/a.json", "b/deep/z.json.gz", "c.json"), offers.stream().map(Offer::name).toList());
        assertEquals(List.of("b/deep/notes.txt", "b/loop (a link to a folder)"),
                offers().passedOver(List.of(folder.toString())));
        try (var fetched = offers.get(1).fetch()) {
            assertEquals(List.of("a", "b/a.json"), List.of(fetched.document().board(), fetched.document().name()));
        }
    }

    @Test
    void folder_withADocumentThatIsNoFile_isRefusedThere(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.json"), JSON);
        Files.createDirectory(folder.resolve("b.json"));
        Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("gone"));
        var offers = offers().of(List.of(folder.toString()));
        assertEquals(List.of("a.json", "b.json", "c.json"), offers.stream().map(Offer::name).toList());
        assertRefused(offers.get(1), "found a folder");
        assertRefused(offers.get(2), "a link to nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-such-file.json           | no such file or folder
            src/main/java               | no *.json in this folder
            ftp://x.example/b.json      | only http and https
            file:///etc/passwd          | only http and https
            https://x.example/b.json    | give --board
            http:///b.json              | no host
            http://x.example:0/b.json   | a port from 1 to 65535 expected, found 0
            http://x.example:99999/b    | a port from 1 to 65535 expected, found 99999
            http://x.example/a b        | an http or https address expected
            """)
    void place_thatIsNone_isRefusedBeforeAnythingIsRead(String place, String why) {
        var refused = assertThrows(NothingThere.class, () -> offers().of(List.of(place)));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    @Test
    void folder_thatMayNotBeRead_isRefused(@TempDir Path folder) throws Exception {
        var closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "root reads everything");
        var refused = assertThrows(NothingThere.class, () -> offers().of(List.of(closed.toString())));
        assertEquals(closed + ": may not be read by this user", refused.getMessage());
    }

    @Test
    void answer_thatIsZipped_isUnzipped() throws Exception {
        answer(200, "application/json", "gzip", zipped(JSON));
        try (var fetched = offer(1000).fetch(); var body = fetched.document().body().open()) {
            assertEquals(JSON, new String(body.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("acme", fetched.document().board());
        }
    }

    @ParameterizedTest
    @CsvSource({"404,application/json,answered 404", "500,application/json,answered 500", "200,text/html;charset=utf-8,a page"})
    void answer_thatIsNoBoard_isRefused(int status, String type, String why) throws Exception {
        answer(status, type, null, JSON.getBytes(StandardCharsets.UTF_8));
        assertRefused(offer(1000), why);
    }

    @Test
    void answer_thatIsTooLarge_isRefused() throws Exception {
        answer(200, "application/json", null, new byte[2000]);
        assertRefused(offer(1000), "more than 1000 bytes");
    }

    @Test
    void answer_thatIsTooLargeUnzipped_breaksOff() throws Exception {
        answer(200, "application/json", "gzip", zipped(" ".repeat(100_000)));
        try (var fetched = offer(1000).fetch(); var body = fetched.document().body().open()) {
            assertThrows(IOException.class, body::readAllBytes);
        }
    }

    @Test
    void server_thatHangs_isLeft() throws Exception {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        assertRefused(offer(1000), "not whole after");
    }

    @Test
    void server_thatIsNotThere_isRefused() throws Exception {
        var offer = offer(1000);
        server.stop(0);
        assertRefused(offer, "no answer");
    }

    private static void assertRefused(Offer offer, String why) {
        var refused = assertThrows(RefusedDocument.class, offer::fetch);
        assertTrue(refused.detail().contains(why), refused.detail());
    }

    private Offer offer(long bytes) throws NothingThere, IOException {
        var limits = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(1), bytes);
        var port = server.getAddress().getPort();
        return new Offers(null, null, new AshbyFeed()::boardOf, asking(limits))
                .of(List.of("http://localhost:" + port + "/posting-api/job-board/acme")).getFirst();
    }

    private static Offers offers() {
        return new Offers(null, null, new AshbyFeed()::boardOf, asking(FetchLimits.DEFAULT));
    }

    private static Asking asking(FetchLimits limits) {
        return Asking.once(new Web(FetchSettings.DEFAULT.within(limits).allowing(Set.of("localhost"))
                .paced(Duration.ZERO, Duration.ofMillis(1)), Clock.systemUTC()), false);
    }

    private void answer(int status, String type, @Nullable String encoding, byte[] body) {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            if (encoding != null) {
                exchange.getResponseHeaders().add("Content-Encoding", encoding);
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static byte[] zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
