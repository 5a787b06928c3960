package org.jobgraph.intake.schedule;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.jobgraph.HandSet;
import org.jobgraph.MigratedDatabase;
import org.jobgraph.intake.Board;
import org.jobgraph.intake.Boards;
import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.Format;
import org.jobgraph.intake.Intake;
import org.jobgraph.intake.Progress;
import org.jobgraph.intake.fetch.FetchLimits;
import org.jobgraph.intake.fetch.FetchSettings;
import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.store.SourceFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpExchange;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;

class ScheduleTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final String ETAG = "\"1\"";

    private final DataSource database = MigratedDatabase.copy();
    private final Board server = new Board();
    private final HandSet clock = new HandSet();
    private final Web web = new Web(FetchSettings.DEFAULT.allowing(Set.of("localhost"))
            .within(new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(10), 1 << 20))
            .paced(Duration.ZERO, Duration.ofMillis(1)), clock);
    private final Changes changes = new Changes(database, clock, web);

    @AfterEach
    void end() throws IOException {
        server.close();
        web.close();
    }

    @Test
    void sources_ofTwoProcesses_areReadOncePerSchedule() throws Exception {
        var slugs = List.of("a", "b", "c", "d", "e", "f");
        for (var slug : slugs) {
            add(slug, Boards.of(3));
        }
        var processes = List.of(schedule(2), schedule(2));
        for (var round = 1; round <= 3; round++) {
            var begun = new ArrayList<String>();
            for (var looks = 0; looks < 20; looks++) {
                begun.addAll(processes.get(looks % 2).look());
                Thread.sleep(20);
            }
            awaitIdle();
            assertEquals(slugs, begun.stream().sorted().toList(), "round " + round);
            assertEquals(List.of("6|" + 6 * round), rows(
                    "select count(distinct source_slug), count(*) from intake_run where status = 'COMPLETE'"));
            clock.pass(HOUR);
        }
    }

    @Test
    void source_thatHangs_delaysNoOtherAndEndsInItsDeadline() throws Exception {
        add("good", Boards.of(3));
        server.hangs("/hanging");
        add("hanging");
        var schedule = schedule(2);
        assertEquals(2, schedule.look().size());
        await("select status from intake_run where source_slug = 'good'", "COMPLETE");
        assertEquals(List.of("RUNNING"), rows("select status from intake_run where source_slug = 'hanging'"));
        awaitIdle();
        assertEquals(List.of("FAILED"), rows("select status from intake_run where source_slug = 'hanging'"));
    }

    @Test
    void sources_areNoMoreThanHaveTwoConnectionsEach() throws Exception {
        for (var slug : List.of("a", "b", "c", "d")) {
            add(slug, Boards.of(3));
        }
        assertEquals(2, schedule(4, 8).look().size());
        awaitIdle();
        assertEquals(1, schedule(4, 1).look().size());
        awaitIdle();
    }

    @Test
    void sources_thatHangAgainAndAgain_leaveHalfOfThePlaces() throws Exception {
        server.hangs("/hanging");
        for (var slug : List.of("a", "b")) {
            add(slug, "ashby", "/hanging");
        }
        var schedule = schedule(2);
        assertEquals(2, schedule.look().size());
        awaitIdle();
        clock.pass(HOUR);
        add("good", Boards.of(3));
        var begun = schedule.look();
        assertEquals(2, begun.size());
        assertTrue(begun.contains("good"), begun.toString());
        await("select status from intake_run where source_slug = 'good'", "COMPLETE");
        awaitIdle();
    }

    @Test
    void source_whoseProcessDied_isTakenAgain() throws Exception {
        add("acme", Boards.of(3));
        execute("""
                update source_feed set claimed_at = '2026-11-23T08:00:00Z', next_run_at = '2026-11-23T09:00:00Z';
                insert into intake_run (source_slug, format, origin, status, started_at)
                values ('acme', 'ASHBY', 'test', 'RUNNING', '2026-11-23T08:00:00Z')""");
        var schedule = schedule(2);
        assertEquals(List.of(), schedule.look(), "its process may be about to begin");
        clock.pass(Duration.ofMinutes(2));
        assertEquals(List.of("acme"), schedule.look());
        awaitIdle();
        assertEquals(List.of("FAILED", "COMPLETE"), rows("select status from intake_run order by id"));
    }

    @Test
    void source_whoseDuplicatesAreStillBeingFound_isNotTakenAgain() throws Exception {
        add("acme", Boards.of(3));
        try (var other = database.getConnection(); var turn = other.createStatement()) {
            other.setAutoCommit(false);
            turn.execute("select pg_advisory_xact_lock(hashtextextended('duplicates', 0))");
            schedule(2).look();
            await("select status from intake_run", "COMPLETE");
            clock.pass(Duration.ofMinutes(5));
            assertEquals(List.of(), schedule(2).look(), "its process waits for its turn");
            other.commit();
        }
        awaitIdle();
        assertEquals(List.of("1"), rows("select count(*) from intake_run"));
        assertEquals(List.of("0"), rows("select count(*) from posting_pending"));
    }

    @Test
    void source_ofANewerVersion_leavesTheOthersToBeRead() throws Exception {
        add("acme", Boards.of(3));
        add("next", Boards.of(3));
        execute("update source_feed set format = 'BULLHORN', every = 'now and then' where source_slug = 'next'");
        assertEquals(List.of("acme"), schedule(2).look());
        awaitIdle();
    }

    @ParameterizedTest
    @CsvSource({"0 9 1-5 * *,2026-11-05T09:00:00Z,2026-11-28T00:00:00Z,false",
            "0 9 1-5 * *,2026-11-05T09:00:00Z,2026-12-03T10:00:00Z,true",
            "PT1H,2026-11-05T09:00:00Z,2026-11-05T11:59:00Z,false", "PT1H,2026-11-05T09:00:00Z,2026-11-05T12:01:00Z,true",
            "now and then,2026-11-05T09:00:00Z,2026-12-03T10:00:00Z,false"})
    void source_isStale_whenItWasDueThreeTimesSince(String cadence, Instant complete, Instant now, boolean stale) {
        assertEquals(stale, Staleness.isStale(cadence, complete, now));
    }

    @Test
    void source_ofAProcessThatEnds_isHandedOverAtOnce() throws Exception {
        var asked = new CountDownLatch(1);
        server.handles("/acme", (exchange, times) -> {
            if (times == 1) {
                asked.countDown();
                new CountDownLatch(1).await();
            }
            Board.send(exchange, 200, Boards.of(3));
        });
        add("acme");
        var ending = schedule(1);
        assertEquals(List.of("acme"), ending.look());
        asked.await();
        ending.handOver(new ShutdownDelayInitiatedEvent());
        awaitIdle();
        assertEquals(List.of("FAILED|Broken off: its process ended"), rows("select status, detail from intake_run"));
        assertEquals(List.of(), ending.look());
        assertInstanceOf(Begun.Busy.class, ending.start("acme", false));
        assertEquals(List.of("acme"), schedule(1).look());
        await("select status from intake_run order by id desc limit 1", "COMPLETE");
    }

    @Test
    void source_thatIsReadLongerThanItsPeriod_isNotReadTwiceAtATime() throws Exception {
        server.hangs("/slow");
        add("slow");
        var schedule = schedule(4);
        schedule.look();
        await("select status from intake_run", "RUNNING");
        clock.pass(HOUR.multipliedBy(3));
        assertEquals(List.of(), schedule(4).look());
        awaitIdle();
        assertEquals(List.of("1"), rows("select count(*) from intake_run"));
    }

    @Test
    void source_thatIsAsItWas_isVerifiedWhole() throws Exception {
        answersUnlessKnown(Boards.of(5));
        add("acme");
        var schedule = schedule(1);
        read(schedule);
        clock.pass(HOUR);
        read(schedule);
        assertEquals(List.of("COMPLETE|5|5|5|0", "COMPLETE|5|5|0|5"),
                rows("select status, read, accepted, inserted, unchanged from intake_run order by id"));
        assertEquals(List.of("5|t"),
                rows("""
                        select count(*), bool_and(b.seen_at = '2026-11-23T09:00:00Z') from job_posting p
                        join board_sighting b on b.source_slug = p.source_slug and b.board = p.board where status = 'OPEN'"""));
        assertEquals(2, server.requests("/acme"));
    }

    /// Rows with boards of their own: the document's own board has none of them.
    @ParameterizedTest
    @CsvSource({"indeed, 3", "indeed, 12", "jsonld, 3"})
    void feedOfSeveralEmployers_thatIsAsItWas_isVerifiedWhole(String format, int jobs) throws Exception {
        answersUnlessKnown(format.equals("indeed") ? indeed(jobs) : jsonLd(jobs));
        add("acme", format, "/acme");
        var schedule = schedule(1);
        for (var round = 1; round <= 3; round++) {
            read(schedule);
            clock.pass(HOUR);
        }
        assertEquals(List.of("COMPLETE|%1$d|%1$d|0|0".formatted(jobs), "COMPLETE|%1$d|0|%1$d|0".formatted(jobs),
                "COMPLETE|%1$d|0|%1$d|0".formatted(jobs)),
                rows("select status, read, inserted, unchanged, closed from intake_run order by id"));
        assertEquals(List.of(jobs + "|t"), rows("""
                select count(*), bool_and(greatest(p.last_verified_at, b.seen_at) = '2026-11-23T10:00:00Z') from job_posting p
                left join board_sighting b on b.source_slug = p.source_slug and b.board = p.board where status = 'OPEN'"""));
        assertEquals(3, server.requests("/acme"));
    }

    @Test
    void source_thatACommandReadMeanwhile_isReadWhole() throws Exception {
        answersUnlessKnown(Boards.of(40));
        add("acme");
        var schedule = schedule(1);
        read(schedule);
        var feed = Format.ASHBY.feed();
        new Intake(database, clock).run(Format.ASHBY, SourceFacts.named("acme", feed.publisher()), "a file",
                List.of(Fixtures.offer("acme", Boards.of(30))), Progress.NONE);
        assertEquals(List.of("30"), rows("select count(*) from job_posting where status = 'OPEN'"));
        clock.pass(HOUR);
        read(schedule);
        assertEquals(List.of("40"), rows("select count(*) from job_posting where status = 'OPEN'"));
    }

    @Test
    void pages_ofWhichTheFirstIsAsItWas_areReadToTheEnd() throws Exception {
        server.handles("/acme?limit=2", (exchange, _) -> sendUnlessKnown(exchange, "[" + lever("a") + "," + lever("b") + "]"));
        server.answers("/acme?limit=2&skip=2", "[" + lever("c") + "]");
        server.answers("/acme?limit=2&skip=3", "[]");
        add("acme", "lever", "/acme?limit=2");
        var schedule = schedule(1);
        read(schedule);
        server.answers("/acme?limit=2&skip=2", "[" + lever("d") + "]");
        clock.pass(HOUR);
        read(schedule);
        assertEquals(List.of("a", "b", "d"),
                rows("select external_id from job_posting where status = 'OPEN' order by external_id"));
    }

    @Test
    void list_thatIsAsItWas_isReadForTheDetailsBehindIt() throws Exception {
        var posting = """
                {"id": "1", "name": "Tester", "releasedDate": "2026-11-01T00:00:00Z",
                "company": {"identifier": "acme", "name": "Acme"}, "ref": "%s",
                "jobAd": %s}""";
        var list = "{\"totalFound\": 1, \"limit\": 100, \"offset\": 0, \"content\": [%s]}"
                .formatted(posting.formatted(server.at("/details"), "null"));
        server.handles("/acme", (exchange, _) -> sendUnlessKnown(exchange, list));
        server.handles("/details", (exchange, times) -> Board.send(exchange, 200, posting.formatted(server.at("/details"),
                "{\"sections\": {\"jobDescription\": {\"title\": \"Job\", \"text\": \"<p>Day %d</p>\"}}}".formatted(times))));
        add("acme", "smartrecruiters", "/acme");
        var schedule = schedule(1);
        for (var day = 1; day <= 2; day++) {
            read(schedule);
            assertEquals(List.of(), rows("select reason, detail from intake_rejection"));
            assertEquals(List.of("Day " + day), rows("select substring(description_text from 'Day .') from job_posting"));
            clock.pass(HOUR);
        }
    }

    private void answersUnlessKnown(String feed) {
        server.handles("/acme", (exchange, _) -> sendUnlessKnown(exchange, feed));
    }

    private static void sendUnlessKnown(HttpExchange exchange, String feed) throws IOException {
        exchange.getResponseHeaders().add("ETag", ETAG);
        Board.send(exchange, ETAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200, feed);
    }

    private static String lever(String id) {
        return "{\"id\": \"%1$s\", \"text\": \"Tester\", \"hostedUrl\": \"https://jobs.example/%1$s\"}".formatted(id);
    }

    private static String indeed(int jobs) {
        return "<source>" + IntStream.range(0, jobs).mapToObj("""
                <job><referencenumber>%1$d</referencenumber><title>Tester</title><url>https://jobs.example/%1$d</url>
                <company>Employer %1$d</company></job>"""::formatted).collect(joining()) + "</source>";
    }

    private static String jsonLd(int jobs) {
        return IntStream.range(0, jobs).mapToObj("""
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "Tester", "url": "https://jobs.example/%1$d",
                "hiringOrganization": {"@type": "Organization", "name": "Employer %1$d"}}"""::formatted)
                .collect(joining(",", "[", "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "cut off", "other shape", "redirect", "endless", "drips", "empty", "page"})
    void source_thatTurnsBad_closesNothing(String how) throws Exception {
        add("acme", Boards.of(40));
        var schedule = schedule(1);
        read(schedule);
        turn(how);
        clock.pass(HOUR);
        read(schedule);
        assertEquals(List.of("40"), rows("select count(*) from job_posting where status = 'OPEN'"));
        if (!how.equals("empty")) {
            assertEquals(List.of("FAILED"), rows("select status from intake_run order by id desc limit 1"));
        }
    }

    @Test
    void source_thatIsPaused_isNotReadUntilItIsResumed() throws Exception {
        add("acme", Boards.of(3));
        assertInstanceOf(Change.Done.class, changes.pause("acme", "a test"));
        var schedule = schedule(1);
        assertEquals(List.of(), schedule.look());
        assertInstanceOf(Change.Done.class, changes.resume("acme"));
        assertEquals(List.of("acme"), schedule.look());
        awaitIdle();
    }

    @Test
    void source_thatIsRetired_hasNothingOpenAndComesBackWhole() throws Exception {
        add("acme", Boards.of(3));
        var schedule = schedule(1);
        read(schedule);
        assertEquals(new Change.Retired("acme", 3), changes.retire("acme"));
        assertEquals(List.of("3"), rows("select count(*) from job_posting where status = 'CLOSED'"));
        clock.pass(HOUR);
        assertEquals(List.of(), schedule.look());
        assertInstanceOf(Begun.Impossible.class, schedule.start("acme", false));
        assertInstanceOf(Change.UnknownSource.class, changes.pause("acme", "a test"));
        changes.resume("acme");
        read(schedule);
        assertEquals(List.of("3"), rows("select count(*) from job_posting where status = 'OPEN'"));
    }

    @Test
    void rejections_ofLongAgo_areForgottenButForThoseOfTheLastRun() throws Exception {
        server.answers("/other", "{\"jobs\": [{\"title\": \"Tester\", \"jobUrl\": \"https://x.example\"}]}");
        add("other");
        var schedule = schedule(2);
        read(schedule);
        execute("update source_feed set state = 'PAUSED' where source_slug = 'other'");
        server.answers("/acme", "{\"jobs\": [{\"title\": \"Tester\", \"jobUrl\": \"https://x.example\"}]}");
        add("acme");
        read(schedule);
        var retention = new Retention(database, clock, Duration.ofDays(30));
        for (var day = 0; day < 31; day++) {
            clock.pass(Duration.ofDays(1));
            read(schedule);
        }
        assertEquals(List.of("acme|32", "other|1"), rejections());
        retention.look();
        assertEquals(List.of("acme|31", "other|1"), rejections());
        assertEquals(List.of("33"), rows("select count(*) from intake_problem"));
        clock.pass(Duration.ofDays(90));
        retention.look();
        assertEquals(List.of("acme|1", "other|1"), rejections());
    }

    private List<String> rejections() throws SQLException {
        return rows("""
                select r.source_slug, count(*) from intake_rejection j join intake_run r on r.id = j.run_id
                group by r.source_slug order by r.source_slug""");
    }

    @Test
    void source_thatIsBeingRead_isNotRetired() throws Exception {
        server.hangs("/acme");
        add("acme");
        schedule(1).look();
        await("select status from intake_run", "RUNNING");
        assertInstanceOf(Change.Running.class, changes.retire("acme"));
        awaitIdle();
    }

    @Test
    void start_ofASource_answersWithItsRun() throws Exception {
        server.hangs("/acme");
        add("acme");
        var first = assertInstanceOf(Begun.Run.class, schedule(1).start("acme", false));
        assertEquals(new Begun.Already(first.id()), schedule(1).start("acme", false));
        assertInstanceOf(Begun.Impossible.class, schedule(1).start("other", false));
        await("select status from intake_run", "FAILED");
    }

    @Test
    void source_withoutACompleteRunForLong_isStale() throws Exception {
        server.answers("/acme", "{}");
        add("acme");
        clock.pass(HOUR.multipliedBy(4));
        schedule(1).look();
        awaitIdle();
        assertEquals(List.of("t"), rows("select stale_since is not null from source_feed"));
    }

    @Test
    void sources_thatAreConfiguredNoLonger_arePausedUntilTheyAreAgain() throws Exception {
        var acme = new FeedReader("acme", Map.of("format", "ashby", "address", server.at("/acme").toString(), "every", "PT1H"))
                .read();
        var setup = new Setup(new io.smallrye.config.SmallRyeConfigBuilder().build(), database, clock, "10s");
        setup.take(List.of(acme));
        setup.take(List.of());
        assertEquals(List.of("PAUSED"), rows("select state from source_feed"));
        setup.take(List.of(acme));
        assertEquals(List.of("ACTIVE"), rows("select state from source_feed"));
        changes.pause("acme", null);
        setup.take(List.of(acme));
        assertEquals(List.of("PAUSED"), rows("select state from source_feed"), "an operator's word outlives a start");
    }

    private void turn(String how) {
        switch (how) {
            case "500" -> server.handles("/acme", (exchange, _) -> Board.send(exchange, 500, "{}"));
            case "cut off" -> server.answers("/acme", Boards.of(40).substring(0, 3000));
            case "other shape" -> server.answers("/acme", "{\"people\": [{\"name\": \"Ann\"}]}");
            case "redirect" -> server.redirects("/acme", "http://127.0.0.1:" + server.port() + "/other");
            case "endless" -> server.streams("/acme", Duration.ZERO);
            case "drips" -> server.streams("/acme", Duration.ofMillis(50));
            case "empty" -> server.answers("/acme", Boards.of(0));
            default -> server.handles("/acme", (exchange, _) -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("<p>Down".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            });
        }
    }

    private Schedule schedule(int parallel) {
        return schedule(parallel, 100);
    }

    private Schedule schedule(int parallel, int connections) {
        return new Schedule(database, clock,
                new FeedRunner(database, clock, web, new IntakeMeters(new SimpleMeterRegistry()), DEADLINE, 1_000_000, 0.5, 10),
                new Retention(database, clock, Duration.ofDays(30)), parallel, connections);
    }

    private void add(String slug, String board) throws SQLException {
        server.answers("/" + slug, board);
        add(slug);
    }

    private void add(String slug) throws SQLException {
        add(slug, "ashby", "/" + slug);
    }

    private void add(String slug, String format, String path) throws SQLException {
        assertInstanceOf(Change.Done.class,
                changes.add(slug, Map.of("format", format, "address", server.at(path).toString(), "every", "PT1H")));
    }

    private void read(Schedule schedule) throws Exception {
        schedule.look();
        awaitIdle();
    }

    private void awaitIdle() throws Exception {
        await("select count(*) from source_feed where claimed_at is not null", "0");
    }

    private void await(String sql, String wanted) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!rows(sql).equals(List.of(wanted))) {
            assertTrue(System.nanoTime() < until, () -> "never: " + sql + " = " + wanted);
            Thread.sleep(20);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getString(i));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }
}
