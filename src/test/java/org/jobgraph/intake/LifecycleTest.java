package org.jobgraph.intake;

import static org.jobgraph.intake.Database.MONDAY;
import static org.jobgraph.intake.Database.TUESDAY;
import static org.jobgraph.intake.Fixtures.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.Counts;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.RunStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    private static final Instant WEDNESDAY = TUESDAY.plus(Duration.ofDays(1));
    private static final Instant THURSDAY = WEDNESDAY.plus(Duration.ofDays(1));
    private static final String TEXT = "You mend clocks that nobody else would touch. ".repeat(10);

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void copyDatabase() throws SQLException {
        database = new Database();
    }

    @Test
    void posting_thatIsMissing_isClosedOnItsOwnBoardOnly() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2")), board("two", job("3")));
        var summary = database.run(TUESDAY, Format.ASHBY, board("one", job("2")));
        assertEquals(1, summary.closed());
        assertEquals(List.of("1|CLOSED|t|t|0", "2|OPEN|f|f|1", "3|OPEN|f|t|1"),
                database.rows(
                        """
                                select external_id, status, coalesce(closed_at = '%s', false), last_verified_at = '%s' and not exists
                                        (select from board_sighting b where b.board = p.board and b.seen_at > last_verified_at and status = 'OPEN'),
                                    (select count(*) from posting_city where posting_id = p.id)
                                from job_posting p order by external_id"""
                                .formatted(TUESDAY, MONDAY)));
        assertEquals(List.of("1|CLOSED|2|null"), database.rows("""
                select external_id, kind, run_id, detail from posting_event join job_posting p on p.id = posting_id"""));
        assertEquals(List.of("0", "1"), database.rows("select closed from intake_run order by id"));
    }

    @Test
    void closedPosting_wasLastSeenByTheRunBeforeTheOneThatMissedIt() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", job("1"), job("2")));
        database.run(WEDNESDAY, Format.ASHBY, board("one", job("2")));
        assertEquals(List.of("t"), database.rows("""
                select last_verified_at = '%s' from job_posting where external_id = '1'""".formatted(TUESDAY)));
    }

    @Test
    void run_thatIsPartial_closesNothingAndVerifiesWhatItSaw() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2")));
        var summary = database.run(TUESDAY, Format.ASHBY, board("one", job("1")), offer("two", "{\"jobs\": ["));
        assertEquals(RunStatus.PARTIAL, summary.status());
        assertEquals(List.of("1|OPEN|t", "2|OPEN|f"), database.rows("""
                select external_id, status, last_verified_at = '%s' from job_posting order by 1""".formatted(TUESDAY)));
        assertEquals(List.of(), database.rows("select from posting_event"));
    }

    @Test
    void board_thatIsEmptyAllAtOnce_isNotBelievedUntilSomebodySaysSo() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", jobs(0, 800)));
        var summary = database.run(TUESDAY, Format.ASHBY, board("one"));
        assertEquals(RunStatus.EMPTY_SUSPECT, summary.status());
        assertEquals("read 0 of 800 open before", summary.detail());
        assertEquals(List.of("800"), database.rows("select count(*) from job_posting where status = 'OPEN'"));
        assertEquals(List.of("EMPTY_SUSPECT|0"), database.rows("select status, closed from intake_run where id = 2"));
        var accepted = database.run(WEDNESDAY, DropRule.DEFAULT.accept(true), Format.ASHBY, board("one"));
        assertEquals(RunStatus.COMPLETE, accepted.status());
        assertEquals(800, accepted.closed());
    }

    @Test
    void board_thatLosesMoreThanItsShare_keepsItsPostingsOpenWhileOthersClose() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("broken", jobs(0, 20)), board("whole", jobs(100, 200)));
        var summary = database.run(TUESDAY, Format.ASHBY, board("broken", jobs(0, 9)), board("whole", jobs(101, 200)));
        assertEquals(RunStatus.EMPTY_SUSPECT, summary.status());
        assertEquals("broken: read 9 of 20 open before", summary.detail());
        assertEquals(1, summary.closed());
        assertEquals(List.of("broken|20", "whole|99"), database.rows("""
                select board, count(*) from job_posting where status = 'OPEN' group by 1 order by 1"""));
        assertEquals(List.of("9"), database.rows("""
                select count(*) from job_posting where board = 'broken' and last_verified_at = '%s'""".formatted(TUESDAY)));
    }

    @Test
    void website_ofAnEmployer_isKeptAsItWasToldFirst() throws Exception {
        database.run(MONDAY, Format.INDEED, offer("jobs.xml", indeed("javascript:alert(1)")));
        assertEquals(List.of("Acme|null"), database.rows("select name, website from company"));
        database.run(TUESDAY, Format.INDEED, offer("jobs.xml", indeed("https://acme.example")));
        assertEquals(List.of("Acme|https://acme.example"), database.rows("select name, website from company"));
        database.run(WEDNESDAY, Format.INDEED, offer("jobs.xml", indeed("https://other.example")));
        assertEquals(List.of("Acme|https://acme.example"), database.rows("select name, website from company"));
    }

    private static String indeed(String website) {
        return """
                <source><job><title>Tester</title><referencenumber>1</referencenumber><url>https://acme.example/1</url>
                <company>Acme</company><website>%s</website><description>Tests.</description></job></source>"""
                .formatted(website);
    }

    @Test
    void shortcomings_ofManyDocuments_areToldInPart() throws Exception {
        var offers = IntStream.range(0, 9).mapToObj(number -> offer("board" + number, "{\"jobs\": ["))
                .toArray(Offer[]::new);
        var summary = database.run(MONDAY, Format.ASHBY, offers);
        assertEquals(
                "board0.json refused; board1.json refused; board2.json refused; board3.json refused; board4.json refused; and 4 more",
                summary.detail());
    }

    @Test
    void board_ofThree_mayLoseTwo() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", jobs(0, 3)));
        var summary = database.run(TUESDAY, Format.ASHBY, board("one", jobs(0, 1)));
        assertEquals(RunStatus.COMPLETE, summary.status());
        assertEquals(2, summary.closed());
    }

    @Test
    void smallBoard_thatIsEmptyBesideOthers_isNotBelievedUntilSomebodySaysSo() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("large", jobs(0, 20)), board("small", jobs(100, 105)));
        var summary = database.run(TUESDAY, Format.ASHBY, board("large", jobs(0, 19)), board("small"));
        assertEquals(List.of(RunStatus.EMPTY_SUSPECT, "small: read 0 of 5 open before", 1),
                List.of(summary.status(), String.valueOf(summary.detail()), summary.closed()));
        var accepted = database.run(WEDNESDAY, DropRule.DEFAULT.accept(true), Format.ASHBY, board("large", jobs(0, 19)),
                board("small"));
        assertEquals(List.of(RunStatus.COMPLETE, 5), List.of(accepted.status(), accepted.closed()));
    }

    @Test
    void smallBoard_whoseKeysAreRenamed_keepsItsPostingsOpen() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("large", jobs(0, 20)), board("small", jobs(100, 105)));
        for (var renamed : List.of("\"id\":", "\"title\":")) {
            var shape = Arrays.stream(jobs(200, 205)).map(job -> job.replace(renamed, "\"new\":")).toArray(String[]::new);
            var summary = database.run(TUESDAY, Format.ASHBY, board("large", jobs(0, 20)), board("small", shape));
            assertEquals(List.of(RunStatus.EMPTY_SUSPECT, "small: read 0 of 5 open before", 0),
                    List.of(summary.status(), String.valueOf(summary.detail()), summary.closed()), renamed);
        }
        var relative = board("small", job("9").replace("https://jobs.example", "/jobs"));
        assertEquals(RunStatus.EMPTY_SUSPECT,
                database.run(TUESDAY, Format.ASHBY, board("large", jobs(0, 20)), relative).status());
        // Nothing at all can be used.
        assertEquals(List.of(RunStatus.PARTIAL, 0), List.of(database.run(TUESDAY, Format.ASHBY, relative).status(),
                database.run(TUESDAY, Format.ASHBY, relative).closed()));
    }

    @Test
    void smallBoard_thatSaysItsPostingsAreHidden_orThatHadNone_isBelieved() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("large", jobs(0, 20)), board("small", job("100"), job("101")), board("none"));
        var hidden = job("100").replace("{", "{\"isListed\": false, ");
        var summary = database.run(TUESDAY, Format.ASHBY, board("large", jobs(0, 20)), board("small", hidden), board("none"));
        assertEquals(List.of(RunStatus.COMPLETE, 2), List.of(summary.status(), summary.closed()));
        assertEquals(RunStatus.COMPLETE, database.run(WEDNESDAY, Format.ASHBY, board("small"), board("none")).status());
    }

    @Test
    void posting_whoseRowCannotBeUsed_isNotTakenForGone_butAHiddenOneIs() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2"), job("3")));
        var untitled = "{\"id\": \"1\", \"jobUrl\": \"https://jobs.example/1\"}";
        var hidden = "{\"id\": \"2\", \"title\": \"T\", \"jobUrl\": \"https://jobs.example/1\", \"isListed\": false}";
        assertEquals(1, database.run(TUESDAY, Format.ASHBY, board("one", untitled, hidden, job("3"))).closed());
        assertEquals(List.of("2"), database.rows("select external_id from job_posting where status = 'CLOSED'"));
        assertEquals(List.of("NO_TITLE|1|one.json jobs[0]: title is absent or blank"),
                database.rows("select reason, count, example from intake_problem where reason = 'NO_TITLE'"));
    }

    @Test
    void posting_whoseRowHasLostItsId_isNotTakenForGoneAtOnce() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2"), job("3")));
        var nameless = "{\"title\": \"T\", \"jobUrl\": \"https://jobs.example/1\"}";
        var tuesday = database.run(TUESDAY, Format.ASHBY, board("one", nameless, job("3"), job("4")));
        assertEquals(0, tuesday.closed());
        assertEquals(RunStatus.PARTIAL, tuesday.status());
        assertEquals("1 rows say no id, 0 did in the run before: what is missing may be among them", tuesday.detail());
        assertEquals(2, database.run(WEDNESDAY, Format.ASHBY, board("one", nameless, job("3"), job("4"))).closed());
    }

    @Test
    void posting_thatComesAgain_isReopenedWithItsHistory() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", job("2")));
        assertEquals(new Counts(2, 2, 0, 0, 1, 1),
                database.run(WEDNESDAY, Format.ASHBY, board("one", job("1"), job("2"))).counts());
        assertEquals(List.of("OPEN|null|1"), database.rows("""
                select status, closed_at, (select count(*) from posting_city where posting_id = p.id)
                from job_posting p where external_id = '1'"""));
        assertEquals(List.of("CLOSED|t|null", "REOPENED|t|null"),
                database.rows(
                        """
                                select kind, at = case run_id when 2 then '%s'::timestamptz else '%s' end, detail from posting_event order by at"""
                                .formatted(TUESDAY, WEDNESDAY)));
    }

    @Test
    void update_saysWhatChanged() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1"), job("2")));
        var changed = job("1").replace("Clockmaker", "Head Clockmaker").replace("NYC", "SF");
        database.run(TUESDAY, Format.ASHBY, board("one", changed, job("2")));
        assertEquals(List.of("1|UPDATED|title, places"), database.rows("""
                select external_id, kind, detail from posting_event join job_posting p on p.id = posting_id"""));
    }

    @Test
    void news_thatNobodyReads_changeNothing() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", job("1")));
        var copied = job("1").replace("{", "{\"scrapedAt\": \"2026-11-24\", ");
        assertEquals(new Counts(1, 1, 0, 0, 0, 1), database.run(TUESDAY, Format.ASHBY, board("one", copied)).counts());
    }

    @Test
    void newPosting_withTheTextOfAGoneOne_isARepost() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", described("old"), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", described("new"), job("2")));
        assertEquals(List.of("new|old|t"), database.rows("""
                select n.external_id, o.external_id, n.repost_evidence like
                    'Same employer, title and places and the same text of % characters as old on one, last seen 2026-11-23 %'
                from job_posting n join job_posting o on o.id = n.repost_of"""));
        assertEquals(List.of("new|REPOSTED|2"), database.rows("""
                select external_id, kind, run_id from posting_event join job_posting p on p.id = posting_id
                where kind = 'REPOSTED'"""));
    }

    @Test
    void newPosting_withMostOfTheTextOfAGoneOne_isARepost() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", written("old", ""), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", job("2")));
        database.run(WEDNESDAY, Format.ASHBY, board("one", written("new", " Bring your own tweezers."), job("2")));
        var told = database.rows("""
                select n.external_id || ' is ' || o.external_id || ': ' || n.repost_evidence
                from job_posting n join job_posting o on o.id = n.repost_of""").getFirst();
        assertTrue(told.startsWith("new is old: "), told);
        assertTrue(told.contains(" of the texts"), told);
        assertTrue(told.endsWith(", as old on one, last seen 2026-11-23 and closed 2026-11-24; this one began 2026-11-25"),
                told);
        assertEquals(List.of("new|REPOSTED|2026-11-25"), database.rows("""
                select external_id, kind, e.at::date from posting_event e join job_posting p on p.id = posting_id
                where kind = 'REPOSTED'"""));
        assertEquals(0, database.run(THURSDAY, Format.ASHBY, board("one", written("new", " Bring your own tweezers."),
                job("2"))).counts().updated());
        assertEquals(List.of("1"), database.rows("select count(*) from posting_event where kind = 'REPOSTED'"));
    }

    @Test
    void newPosting_afterAPause_isARepostToo() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", described("old"), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", job("2")));
        database.run(WEDNESDAY, Format.ASHBY, board("one", described("new"), job("2")));
        assertEquals(List.of("new"), database.rows("select external_id from job_posting where repost_of is not null"));
    }

    @Test
    void newPosting_besideAnOpenOne_isNoRepostEvenWhenThatCloses() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", described("old"), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", described("old"), described("new"), job("2")));
        database.run(WEDNESDAY, Format.ASHBY, board("one", described("new"), job("2")));
        database.run(THURSDAY, Format.ASHBY, board("one", described("new"), job("2")));
        assertEquals(List.of("0"), database.rows("select count(*) from job_posting where repost_of is not null"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"New York, NY|Clockmaker|", "New York City, New York|Clockmaker (m/f/d)|",
            "NYC|Clockmaker m/w/d|", "NYC|Clockmaker|2026-09-01T00:00:00Z"})
    void newPosting_thatIsSpelledOrDatedOtherwise_isARepost(String place, String title, @Nullable String published)
            throws Exception {
        var old = described("old").replace("{", "{\"publishedAt\": \"2026-09-01T00:00:00Z\", ");
        database.run(MONDAY, Format.ASHBY, board("one", old, job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", job("2")));
        var again = described("new").replace("NYC", place).replace("Clockmaker", title);
        database.run(WEDNESDAY, Format.ASHBY, board("one",
                published == null ? again : again.replace("{", "{\"publishedAt\": \"" + published + "\", "), job("2")));
        assertEquals(List.of("new"), database.rows("select external_id from job_posting where repost_of is not null"));
    }

    @Test
    void newPosting_elsewhereOrOfAnotherTitle_isNoRepost() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", described("old"), job("2")));
        database.run(TUESDAY, Format.ASHBY, board("one", described("a").replace("NYC", "SF"),
                described("b").replace("Clockmaker", "Smith"), job("2")));
        assertEquals(List.of("0"), database.rows("select count(*) from job_posting where repost_of is not null"));
    }

    @Test
    void posting_thatIsDeleted_leavesNothingThatHangsOnIt() throws Exception {
        database.run(MONDAY, Format.ASHBY, board("one", described("old"), described("copy"), job("3")));
        database.run(TUESDAY, Format.ASHBY, board("one", described("old"), described("copy")));
        database.execute("""
                insert into metro (code, name, kind) values ('1', 'Somewhere', 'METROPOLITAN');
                insert into posting_metro (posting_id, metro_code, newest_at) select id, '1', newest_at from job_posting;
                insert into posting_skill (posting_id, ordinal, name, origin) select id, 0, 'Lathe', 'PARSED' from job_posting;
                insert into posting_occupation (posting_id, ordinal, soc_code, confidence, origin)
                select id, 7, '49-9064', 1, 'PARSED' from job_posting""");
        var hanging = database.rows("""
                select table_name || '|' || column_name from information_schema.columns
                where column_name = 'posting_id' and table_name not in ('posting_pending')
                union values ('duplicate_evidence|a'), ('duplicate_evidence|b'), ('posting_cluster|canonical_id') order by 1""")
                .stream().map(column -> column.split("\\|")).toList();
        assertEquals(13, hanging.size());
        for (var column : hanging) {
            assertEquals(List.of("t"), database.rows("select count(*) > 0 from " + column[0]), column[0]);
        }
        database.execute("delete from job_posting where external_id in ('copy', '3')");
        for (var column : hanging) {
            assertEquals(List.of("0"), database.rows("select count(*) from %s where %s not in (select id from job_posting)"
                    .formatted(column[0], column[1])), column[0]);
        }
        assertEquals(List.of("1"), database.rows("select count(*) from posting_payload"));
        database.execute("delete from job_posting");
        for (var column : hanging) {
            assertEquals(List.of("0"), database.rows("select count(*) from " + column[0]), column[0]);
        }
    }

    @Test
    void run_whoseConnectionIsCut_hasFailedAndSaysWhy() throws Exception {
        var cut = new Offer() {

            @Override
            public String name() {
                return "one.json";
            }

            @Override
            public Fetched fetch() {
                try {
                    database.execute("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid()""");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
                return new Fetched(Fixtures.document("one", "{\"jobs\": [" + job("1") + "]}"), () -> {
                });
            }
        };
        var summary = database.run(MONDAY, Format.ASHBY, cut);
        assertEquals(RunStatus.FAILED, summary.status());
        assertEquals(List.of("FAILED|t"), database
                .rows("""
                        select status, detail like 'Broken off: %terminating connection due to administrator command%' from intake_run"""));
        assertEquals(RunStatus.COMPLETE, database.run(TUESDAY, Format.ASHBY, board("one", job("1"))).status());
    }

    private static String[] jobs(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> job(String.valueOf(i))).toArray(String[]::new);
    }

    private static String job(String id) {
        return """
                {"id": "%s", "title": "Clockmaker %1$s", "location": "NYC", "jobUrl": "https://jobs.example/%1$s"}"""
                .formatted(id);
    }

    private static String described(String id) {
        return """
                {"id": "%s", "title": "Clockmaker", "location": "NYC", "jobUrl": "https://jobs.example/%1$s",
                 "descriptionHtml": "<p>%s</p>"}""".formatted(id, TEXT);
    }

    private static String written(String id, String more) {
        return described(id).replace(TEXT, """
                Our workshop mends tower clocks in forty villages along the river, and some watches of their keepers. \
                You climb each tower twice a year, oil what turns, file what sticks and write down what you found. \
                In winter you sit at the bench and cut wheels for movements whose makers have been gone for centuries. \
                We look for steady hands, a head for heights and the patience to explain to a mayor why it strikes late."""
                + more);
    }

    private static Offer board(String name, String... jobs) {
        return offer(name, "{\"jobs\": [" + String.join(",", jobs) + "]}");
    }
}
