package org.jobgraph.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jobgraph.intake.Board;
import org.jobgraph.intake.feed.RefusedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTest {

    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Board server = new Board();
    private final AtomicInteger lookups = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private Web web;

    @BeforeEach
    void begin() {
        web = web(FetchLimits.DEFAULT, InetAddress::getAllByName);
    }

    @AfterEach
    void end() throws IOException {
        web.close();
        server.close();
    }

    @Test
    void host_always_isLookedUpOnceAndAskedByItsName() throws Exception {
        server.answers("/b", "{}");
        web = web(FetchLimits.DEFAULT, _ -> lookups.incrementAndGet() == 1
                ? loopback()
                : new InetAddress[]{InetAddress.ofLiteral("192.0.2.1")});
        assertEquals("{}", got(ask(server.at("feed.example", "/b"))));
        assertEquals(1, lookups.get());
        assertEquals("feed.example:" + server.port(), server.header("/b", "Host"));
    }

    @Test
    void host_thatMovesIntoThePrivateNetAfterItWasChecked_isNotAsked() {
        web = web(FetchLimits.DEFAULT, _ -> new InetAddress[]{
                lookups.incrementAndGet() == 1 ? InetAddress.ofLiteral("8.8.8.8") : loopback()[0]});
        var address = server.at("rebind.example", "/b");
        assertEquals(null, web.objection(address));
        assertRefused(ask(address), "host rebind.example is not at a public address");
        assertEquals(0, server.requests("/b"));
    }

    @Test
    void host_withOnePrivateAddressAmongPublicOnes_isNotAsked() {
        web = web(FetchLimits.DEFAULT, _ -> new InetAddress[]{InetAddress.ofLiteral("8.8.8.8"), loopback()[0]});
        assertNotNull(web.objection(server.at("mixed.example", "/b")));
    }

    @Test
    void redirect_toAPrivateAddress_isNotFollowed() {
        server.answers("/secret", "{}");
        server.redirects("/b", "http://127.0.0.1:" + server.port() + "/secret");
        assertRefused(ask(server.at("/b")), "host 127.0.0.1 is not at a public address");
        assertEquals(0, server.requests("/secret"));
    }

    @Test
    void redirect_withinWhatIsAllowed_isFollowed() throws Exception {
        server.answers("/new", "{}");
        server.redirects("/b", "/new");
        assertEquals("{}", got(ask(server.at("/b"))));
    }

    @Test
    void redirects_inARing_end() {
        server.redirects("/b", "/b");
        assertRefused(ask(server.at("/b")), "more than 5 redirects");
    }

    @Test
    void redirect_toAFile_isNotFollowed() {
        server.redirects("/b", "file:///etc/passwd");
        assertRefused(ask(server.at("/b")), "where nothing is read");
    }

    @Test
    void server_thatAsksForTime_isAskedAgainAfterIt() throws Exception {
        server.handles("/b", (exchange, times) -> {
            if (times == 1) {
                exchange.getResponseHeaders().add("Retry-After", "1");
                Board.send(exchange, 429, "");
            } else {
                Board.send(exchange, 200, "{}");
            }
        });
        var began = System.nanoTime();
        assertEquals("{}", got(ask(server.at("/b"))));
        assertTrue(System.nanoTime() - began > 900_000_000, "it waited a second");
        assertEquals(2, server.requests("/b"));
    }

    @Test
    void server_thatAsksForMoreTimeThanThereIs_isLeftAloneByAll() {
        server.handles("/b", (exchange, _) -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            Board.send(exchange, 503, "");
        });
        assertRefused(ask(server.at("/b")), "asks for time: it answered 503, for 3600 s");
        assertRefused(ask(server.at("/b")), "asked to be left alone for another");
        assertEquals(1, server.requests("/b"));
    }

    @Test
    void server_thatFailsForAMoment_isAskedAgain() throws Exception {
        server.handles("/b", (exchange, times) -> Board.send(exchange, times < 3 ? 500 : 200, "{}"));
        assertEquals("{}", got(ask(server.at("/b"))));
    }

    @Test
    void server_thatFailsAgainAndAgain_isLeftAlone() {
        server.handles("/b", (exchange, _) -> Board.send(exchange, 500, ""));
        assertRefused(ask(server.at("/b")), "answered 500");
        assertRefused(ask(server.at("/b")), "failed 5 times running, and is left alone");
        assertRefused(ask(server.at("/b")), "failed 5 times running, and is left alone");
        assertEquals(5, server.requests("/b"));
    }

    @Test
    void redirect_toAServerThatFails_isNoFailureOfTheOneThatRedirects() throws Exception {
        var other = new Board();
        var gone = "http://localhost:" + other.port() + "/gone";
        other.close();
        server.redirects("/moved", gone);
        for (var i = 0; i < 4; i++) {
            assertRefused(ask(server.at("/moved")), "(localhost, where it redirects to)");
        }
        server.answers("/b", "{}");
        assertEquals("{}", got(ask(server.at("/b"))));
    }

    @Test
    void document_thatIsNotThere_isNoFailureOfItsServer() {
        for (var i = 0; i < 8; i++) {
            assertRefused(ask(server.at("/none")), "answered 404");
        }
        assertEquals(8, server.requests("/none"));
    }

    @Test
    void answer_withoutEnd_isCutOff() throws Exception {
        web = web(new FetchLimits(SOON, SOON, Duration.ofSeconds(20), 1 << 20), InetAddress::getAllByName);
        server.streams("/b", Duration.ZERO);
        assertRefused(ask(server.at("/b")), "more than 1048576 bytes");
    }

    @Test
    void answer_thatDrips_isCutOff() {
        web = web(new FetchLimits(SOON, SOON, SOON, 1 << 20), InetAddress::getAllByName);
        server.streams("/b", Duration.ofMillis(20));
        var began = System.nanoTime();
        assertRefused(ask(server.at("/b")), "not whole after");
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }

    @Test
    void server_thatHangs_isLeftInTime() {
        web = web(new FetchLimits(SOON, SOON, Duration.ofSeconds(5), 1 << 20), InetAddress::getAllByName);
        server.hangs("/b");
        var ask = new Ask(server.at("/b"), false, Duration.ZERO, Deadline.in(Duration.ofSeconds(1)), null);
        var began = System.nanoTime();
        assertRefused(ask, "");
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }

    @Test
    void answer_thatIsShorterThanSaid_isRefused() {
        server.handles("/b", (exchange, _) -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.close();
        });
        assertRefused(ask(server.at("/b")), "no answer");
    }

    @Test
    void answer_thatIsAsItWas_doesNotComeAgain() throws Exception {
        server.handles("/b", (exchange, _) -> {
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            Board.send(exchange, "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200, "{}");
        });
        var first = assertInstanceOf(Reply.Whole.class, web.get(ask(server.at("/b")), file()));
        assertEquals("\"1\"", first.validators().etag());
        assertInstanceOf(Reply.Unchanged.class, web.get(
                new Ask(server.at("/b"), false, Duration.ZERO, Deadline.NONE, first.validators()), file()));
    }

    @Test
    void credentials_inAnAddress_goToItsHostAndIntoNoMessage() throws Exception {
        server.answers("/b", "{}");
        var address = URI.create("http://ann:s3cret@localhost:" + server.port() + "/b");
        assertEquals("{}", got(ask(address)));
        assertEquals("Basic " + Base64.getEncoder().encodeToString("ann:s3cret".getBytes(StandardCharsets.UTF_8)),
                server.header("/b", "Authorization"));
        server.redirects("/moved", "ftp://ann:s3cret@localhost/b");
        var refused = assertThrows(RefusedDocument.class, () -> web.get(ask(server.at("/moved")), file()));
        assertFalse(refused.detail().contains("s3cret"), refused.detail());
    }

    @Test
    void requests_toOneHost_keepTheirDistance() throws Exception {
        server.answers("/b", "{}");
        var ask = new Ask(server.at("/b"), false, Duration.ofMillis(300), Deadline.NONE, null);
        var began = System.nanoTime();
        for (var i = 0; i < 3; i++) {
            got(ask);
        }
        assertTrue(System.nanoTime() - began > 580_000_000);
    }

    private String got(Ask ask) throws Exception {
        return Files.readString(assertInstanceOf(Reply.Whole.class, web.get(ask, file())).file());
    }

    private void assertRefused(Ask ask, String why) {
        var refused = assertThrows(RefusedDocument.class, () -> web.get(ask, file()));
        assertTrue(refused.detail().contains(why), refused.detail());
    }

    private Path file() throws IOException {
        return Files.createTempFile(folder, "answer", ".tmp");
    }

    private static Ask ask(URI address) {
        return new Ask(address, false, Duration.ZERO, Deadline.NONE, null);
    }

    private static InetAddress[] loopback() {
        return new InetAddress[]{InetAddress.getLoopbackAddress()};
    }

    private Web web(FetchLimits limits, CheckedHosts.Lookup lookup) {
        return new Web(FetchSettings.DEFAULT.within(limits).allowing(Set.of("localhost", "feed.example"))
                .paced(Duration.ZERO, Duration.ofMillis(1)), Clock.systemUTC(), lookup);
    }
}
