package org.jobgraph.intake;

import static org.jobgraph.intake.Database.MONDAY;
import static org.jobgraph.intake.Database.TUESDAY;
import static org.jobgraph.intake.Fixtures.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.Counts;
import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.SourceUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final Offer TRAPS = offer("acme", Fixtures.text("ashby/traps.json"));
    private static final String JOB = """
            {"id": "%s", "title": "%s", "location": "%s", "jobUrl": "https://jobs.example/%1$s"}""";

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void copyDatabase() throws SQLException {
        database = new Database();
    }

    @Test
    void board_withEveryTrap_isStoredOrRejectedRowByRow() throws Exception {
        var summary = database.run(MONDAY, Format.ASHBY, TRAPS);
        assertEquals(new Counts(12, 5, 7, 5, 0, 0), summary.counts());
        assertEquals(Map.of(Reason.NOT_LISTED, 1, Reason.UNREADABLE, 3, Reason.NO_ID, 1, Reason.NO_TITLE, 1, Reason.NO_URL, 1),
                summary.reasons());
        assertEquals(List.of("COMPLETE|12|5|7|5|0|0"),
                database.rows("select status, read, accepted, rejected, inserted, updated, unchanged from intake_run"));
        assertEquals(7, database.rows("select from intake_rejection").size());
        assertEquals(List.of("acme.json jobs[1]|hidden|NOT_LISTED|isListed is false"),
                database.rows("select place, external_id, reason, detail from intake_rejection where reason = 'NOT_LISTED'"));
    }

    @Test
    void posting_withAllValues_isStoredWithTheirOrigins() throws Exception {
        database.run(MONDAY, Format.ASHBY, TRAPS);
        assertEquals(List
                .of("acme|acme|INFERRED|back-end-developer|INFERRED|HYBRID|Hybrid|PUBLISHED|FULL_TIME|81000.10|87000|USD|YEAR|81000.10"),
                database.rows(
                        """
                                select p.board, c.name, company_origin, role_slug, role_origin, work_mode, work_mode_raw, work_mode_origin, employment_type,
                                    pay_min, pay_max, pay_currency, pay_period, annual_min
                                from job_posting p join company c on c.id = company_id where external_id = 'hybrid-flagged-remote'"""));
        assertEquals(List.of("HOUR|40|62|83200|2,080 hours a year|PUBLISHED|UNKNOWN|PerVisit|REMOTE"), database.rows("""
                select pay_period, pay_min, pay_max, annual_min, annual_assumption, pay_origin, employment_type,
                    employment_type_raw, work_mode
                from job_posting where external_id = 'tiers'"""));
        assertEquals(List.of("null|ABSENT|UNKNOWN|ABSENT|UNKNOWN|ABSENT"), database.rows("""
                select pay_min, pay_origin, work_mode, work_mode_origin, employment_type, role_origin
                from job_posting where external_id = 'bare'"""));
    }

    @Test
    void posting_withSeveralPlaces_hasThemAndStandsOnceInEachCity() throws Exception {
        database.run(MONDAY, Format.ASHBY, TRAPS);
        assertEquals(
                List.of("0|new-york-city|US|PUBLISHED", "1|san-francisco|US|PUBLISHED", "2|london|GB|PUBLISHED",
                        "3|null|CA|PARSED"),
                database.rows("""
                        select ordinal, slug, l.country, origin from posting_location l left join city c on c.id = city_id
                        order by posting_id, ordinal"""));
        assertEquals(List.of("london|t", "new-york-city|t", "san-francisco|t"), database.rows("""
                select slug, p.newest_at = x.newest_at and p.newest_at = '2025-06-23T20:38:33.057Z'
                from posting_city x join city c on c.id = city_id join job_posting p on p.id = posting_id order by slug"""));
    }

    @Test
    void payload_ofAPosting_isKept() throws Exception {
        database.run(MONDAY, Format.ASHBY, TRAPS);
        assertEquals(List.of("[1]"), database.rows("""
                select body #> '{somethingNew,deep}' from posting_payload join job_posting on id = posting_id
                where external_id = 'hybrid-flagged-remote'"""));
    }

    @Test
    void board_readTwice_changesNothingButWhenItWasSeen() throws Exception {
        database.run(MONDAY, Format.ASHBY, TRAPS);
        var before = content();
        assertEquals(new Counts(12, 5, 7, 0, 0, 5), database.run(TUESDAY, Format.ASHBY, TRAPS).counts());
        assertEquals(before, content());
        assertEquals(List.of("t|t"), database.rows("""
                select distinct first_seen_at = '%s', seen_at = '%s'
                from job_posting join board_sighting using (source_slug, board)""".formatted(MONDAY, TUESDAY)));
    }

    @Test
    void posting_withNewContent_isUpdatedWithItsPlaces() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("acme", JOB.formatted("1", "Backend Engineer", "NYC")));
        var summary = database.run(TUESDAY, Format.ASHBY, board("acme", JOB.formatted("1", "Data Engineer", "SF")));
        assertEquals(new Counts(1, 1, 0, 0, 1, 0), summary.counts());
        assertEquals(List.of("Data Engineer|data-engineer|san-francisco|1"), database.rows("""
                select p.title, p.role_slug, c.slug, (select count(*) from posting_city)
                from job_posting p join posting_location l on l.posting_id = p.id join city c on c.id = l.city_id"""));
        assertEquals(List.of("t"), database.rows("select first_seen_at = '%s' from job_posting".formatted(MONDAY)));
    }

    @Test
    void posting_thatWasClosed_opensWhenItComesAgain() throws Exception {
        var board = board("acme", JOB.formatted("1", "Backend Engineer", "NYC"));
        database.run(MONDAY, Format.ASHBY, board);
        database.execute("update job_posting set status = 'CLOSED', closed_at = now(); delete from posting_city");
        assertEquals(new Counts(1, 1, 0, 0, 1, 0), database.run(TUESDAY, Format.ASHBY, board).counts());
        assertEquals(List.of("OPEN|null|1"),
                database.rows("select status, closed_at, (select count(*) from posting_city) from job_posting"));
    }

    @Test
    void id_thatComesAgainOnAnotherBoard_isRejectedWhereIdsSpanBoards() throws Exception {
        var job = JOB.formatted("1", "Backend Engineer", "NYC");
        var summary = database.run(MONDAY, Format.ASHBY, board("one", job, job), board("two", job));
        assertEquals(new Counts(3, 1, 2, 1, 0, 0), summary.counts());
        assertEquals(List.of("one.json jobs[1]", "two.json jobs[0]"),
                database.rows("select place from intake_rejection where reason = 'REPEATED_ID' order by ordinal"));
    }

    @Test
    void id_onTwoBoardsOfGreenhouse_isTwoPostings() throws Exception {
        var board = """
                {"jobs": [{"id": 1, "internal_job_id": 2, "title": "T", "absolute_url": "https://x.example/1"}], "meta": {"total": 1}}""";
        var summary = database.run(MONDAY, Format.GREENHOUSE, offer("one", board), offer("two", board));
        assertEquals(new Counts(2, 2, 0, 2, 0, 0), summary.counts());
        assertEquals(RunStatus.COMPLETE, summary.status());
    }

    @Test
    void board_withFewerRowsThanItAnnounces_makesTheRunPartial() throws Exception {
        var summary = database.run(MONDAY, Format.GREENHOUSE, offer("acme", Fixtures.text("greenhouse/traps.json")));
        assertEquals(RunStatus.PARTIAL, summary.status());
        assertEquals("acme.json announces 5 postings and has 4", summary.detail());
        assertEquals(
                List.of("https://careers.example/jobs?gh_jid=4000001|Fixture Works|data-engineer|<p>Pipes &amp; sinks</p>|2"),
                database.rows("""
                        select url, name, role_slug, description_html,
                            (select count(*) from posting_city where posting_id = p.id)
                        from job_posting p join company c on c.id = company_id where external_id = '4000001'"""));
    }

    @Test
    void board_thatBreaksOff_leavesNothingAndKeepsNoOtherOut() throws Exception {
        var whole = board("whole", JOB.formatted("1", "Backend Engineer", "NYC"));
        var broken = offer("broken", "{\"jobs\": [" + JOB.formatted("2", "Backend Engineer", "NYC") + ", {\"id\": \"3");
        var summary = database.run(MONDAY, Format.ASHBY, broken, whole);
        assertEquals(RunStatus.PARTIAL, summary.status());
        assertEquals(new Counts(1, 1, 0, 1, 0, 0), summary.counts());
        assertEquals(List.of("broken.json|BROKEN_DOCUMENT"), database.rows("select place, reason from intake_rejection"));
        assertEquals(List.of("1"), database.rows("select external_id from job_posting"));
    }

    @Test
    void run_withoutAnyReadableBoard_hasFailed() throws Exception {
        assertEquals(RunStatus.FAILED, database.run(MONDAY, Format.ASHBY, offer("page", "<html>")).status());
    }

    @Test
    void value_thatTheDatabaseRefuses_rejectsItsRowAlone() throws Exception {
        // A name longer than an index takes, of letters that do not compress.
        var random = new Random(1);
        var name = random.ints(20_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append);
        var job = """
                {"id": %d, "internal_job_id": 2, "title": "T", "absolute_url": "https://x.example/1", "company_name": "%s"}""";
        var board = "{\"jobs\": [" + job.formatted(1, "A") + "," + job.formatted(2, name) + "," + job.formatted(3, "A") + "]}";
        var summary = database.run(MONDAY, Format.GREENHOUSE, offer("acme", board));
        assertEquals(new Counts(3, 2, 1, 2, 0, 0), summary.counts());
        assertEquals(List.of("2|UNREADABLE"), database.rows("select external_id, reason from intake_rejection"));
    }

    @Test
    void rowThatCannotBeUsed_onABoardOfItsOwn_keepsItsPostingOpen() throws Exception {
        database.run(MONDAY, Format.INDEED,
                offer("feed", "<source>" + indeed(1, "Tester") + indeed(2, "Tester") + "</source>"));
        var run = database.run(TUESDAY, Format.INDEED,
                offer("feed", "<source>" + indeed(1, "Tester") + indeed(2, "") + "</source>"));
        assertEquals(RunStatus.COMPLETE, run.status(), run.detail());
        assertEquals(List.of("2"), database.rows("select count(*) from job_posting where status = 'OPEN'"));
    }

    @Test
    void source_ofWhichNoRowCanBeUsed_isNotWhole() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("acme", JOB.formatted("1", "Tester", "Berlin")));
        var run = database.run(TUESDAY, Format.ASHBY, board("acme", JOB.formatted("1", "", "Berlin")));
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals("none of 1 rows could be used, most of them NO_TITLE", run.detail());
        assertEquals(List.of("1"), database.rows("select count(*) from job_posting where status = 'OPEN'"));
    }

    @Test
    void nul_inARejectedRow_keepsNoOtherOut() throws Exception {
        var run = database.run(MONDAY, Format.ASHBY, board("acme", JOB.formatted("1", "Tester", "Berlin"),
                JOB.formatted("7\\u0000", "?", "Berlin").replace("\"?\"", "{\"x\": 1}")));
        assertEquals(new Counts(2, 1, 1, 1, 0, 0), run.counts());
        assertEquals(List.of("7\uFFFD"), database.rows("select external_id from intake_rejection"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-2147483649", "-1E+99999999999"})
    void number_outOfAllRange_refusesItsDocumentAndNoOther(String number) throws Exception {
        var job = JOB.formatted("1", "Tester", "Berlin").replace("{\"id\"", "{\"rank\": " + number + ", \"id\"");
        var run = database.run(MONDAY, Format.ASHBY, board("bad", job), board("good", JOB.formatted("2", "Tester", "Berlin")));
        assertEquals(RunStatus.PARTIAL, run.status());
        assertEquals(1, run.counts().inserted());
        assertEquals(Set.of(Reason.BROKEN_DOCUMENT), run.reasons().keySet(), run.first().toString());
    }

    @Test
    void rows_thatComeTwiceInADocument_refuseIt() throws Exception {
        var run = database.run(MONDAY, Format.ASHBY,
                offer("acme", "{\"jobs\": [], \"jobs\": [" + JOB.formatted("1", "Tester", "Berlin") + "]}"));
        assertEquals(RunStatus.FAILED, run.status());
        assertEquals(Set.of(Reason.BROKEN_DOCUMENT), run.reasons().keySet());
    }

    @Test
    void run_thatALaterOneFindsRunning_isMarkedFailed() throws Exception {
        database.run(MONDAY, Format.ASHBY, TRAPS);
        database.execute("update intake_run set status = 'RUNNING', finished_at = null");
        database.run(TUESDAY, Format.ASHBY, TRAPS);
        assertEquals(List.of("FAILED|f", "COMPLETE|f"),
                database.rows("select status, finished_at is null from intake_run order by id"));
    }

    @Test
    void source_withARunUnderWay_takesNoSecondOne() throws Exception {
        try (var other = database.dataSource.getConnection(); var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('intake ashby', 0))");
            assertThrows(SourceUnavailable.class, () -> database.run(MONDAY, Format.ASHBY, TRAPS));
        }
        assertEquals(RunStatus.COMPLETE, database.run(MONDAY, Format.ASHBY, TRAPS).status());
    }

    @Test
    void postings_beyondABatch_areAllStored() throws Exception {
        var jobs = IntStream.range(0, 1201).mapToObj(i -> JOB.formatted(i, "Backend Engineer", "NYC"))
                .toArray(String[]::new);
        assertEquals(new Counts(1201, 1201, 0, 1201, 0, 0), database.run(MONDAY, Format.ASHBY, board("acme", jobs)).counts());
        assertEquals(List.of("1201"), database.rows("select count(*) from posting_city"));
    }

    private List<String> content() throws SQLException {
        return database
                .rows("select (p.*)::text from (select id, title, payload_sha256, last_run_id from job_posting order by id) p");
    }

    private static String indeed(int id, String title) {
        return "<job><referencenumber>%1$d</referencenumber><title>%2$s</title><url>https://jobs.example/%1$d</url><company>Employer %1$d</company></job>"
                .formatted(id, title);
    }

    private static Offer board(String name, String... jobs) {
        return offer(name, "{\"jobs\": [" + String.join(",", jobs) + "]}");
    }
}
