package org.jobgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jobgraph.intake.store.RunStatus;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/// An import that is killed as `kill -9` does, at random moments: `-Dkills=20` for more of them than three.
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int A_BOARD = 100;
    private static final Instant SUNDAY = Database.MONDAY.minus(Duration.ofDays(1));

    /// Everything but moments, numbers of runs, and keys, which a broken-off transaction leaves gaps in.
    private static final List<String> STATE = List.of(
            """
                    select to_jsonb(p) - '{id,company_id,first_seen_at,last_verified_at,closed_at,newest_at,last_run_id,repost_of}'::text[],
                        c.slug, o.external_id, p.closed_at is null
                    from job_posting p join company c on c.id = p.company_id left join job_posting o on o.id = p.repost_of
                    order by p.board, p.external_id""",
            """
                    select p.board, p.external_id, e.kind, e.detail from posting_event e join job_posting p on p.id = e.posting_id
                    order by 1, 2, e.run_id, e.kind""",
            """
                    select p.board, p.external_id, l.ordinal, l.raw, l.city_id, l.country, l.origin from posting_location l
                    join job_posting p on p.id = l.posting_id order by 1, 2, 3""",
            """
                    select p.board, p.external_id, x.city_id from posting_city x join job_posting p on p.id = x.posting_id
                    order by 1, 2, 3""",
            """
                    select p.board, p.external_id, md5(x.body::text) from posting_payload x join job_posting p on p.id = x.posting_id
                    order by 1, 2""",
            """
                    select p.board, p.external_id, x.ordinal, x.soc_code from posting_occupation x
                    join job_posting p on p.id = x.posting_id order by 1, 2, 3""",
            """
                    select p.board, p.external_id, x.ordinal, x.name from posting_skill x
                    join job_posting p on p.id = x.posting_id order by 1, 2, 3""",
            """
                    select string_agg(p.board || ' ' || p.external_id, ', ' order by p.board, p.external_id)
                    from posting_cluster_member m join job_posting p on p.id = m.posting_id group by m.cluster_id order by 1""",
            "select slug, name from company order by 1", "select board from board_sighting order by 1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void writeBoards() throws IOException {
        for (var day = 0; day < 3; day++) {
            var ofDay = Files.createDirectories(folder.resolve("day" + day));
            for (var board = 0; board < (day < 2 ? 5 : 30); board++) {
                Files.writeString(ofDay.resolve("board-%02d.json".formatted(board)), board(board, day));
            }
        }
    }

    @Test
    void import_killedAtAnyMoment_isFinishedByTheNextOneAsIfNothingHappened() throws Exception {
        var undisturbed = twoDays();
        var took = importInAProcess(undisturbed, Duration.ofMinutes(2));
        assertTrue(took.finished());
        var expected = state(undisturbed);
        assertTrue(expected.stream().anyMatch(row -> row.contains("REPOSTED")), "reposts");
        assertTrue(expected.stream().anyMatch(row -> row.contains("REOPENED")), "reopened ones");
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (var kill = 0; kill < KILLS; kill++) {
            var moment = Duration.ofNanos((long) (random.nextDouble() * took.duration().toNanos()));
            var database = twoDays();
            importInAProcess(database, moment);
            assertEquals(RunStatus.COMPLETE, finish(database).status());
            assertEquals(expected, state(database), "killed after " + moment + ", seed " + seed);
        }
    }

    private static Database twoDays() throws Exception {
        var database = new Database();
        KilledImport.run(source(database), folder.resolve("day0"), SUNDAY, Progress.NONE);
        KilledImport.run(source(database), folder.resolve("day1"), Database.MONDAY, Progress.NONE);
        return database;
    }

    private static PGSimpleDataSource source(Database database) {
        return (PGSimpleDataSource) database.dataSource;
    }

    /// @param duration from the beginning of the run to its end, or to its death
    private record Took(boolean finished, Duration duration) {
    }

    private static Took importInAProcess(Database database, Duration life) throws Exception {
        var process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), KilledImport.class.getName(), source(database).getUrl(),
                folder.resolve("day2").toString(), Database.TUESDAY.toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals(KilledImport.BEGUN, said.readLine());
            var begun = System.nanoTime();
            var finished = process.waitFor(life);
            process.destroyForcibly().waitFor();
            return new Took(finished && process.exitValue() == 0, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /// At the same time by the clock, which says what may have met what. The server may need a moment to see that the other process is gone.
    private static RunSummary finish(Database database) throws Exception {
        for (var tries = 0;; tries++) {
            try {
                return KilledImport.run(source(database), folder.resolve("day2"), Database.TUESDAY,
                        Progress.NONE);
            } catch (SourceUnavailable e) {
                if (tries == 100) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private static List<String> state(Database database) throws SQLException {
        var all = new ArrayList<String>();
        for (var sql : STATE) {
            all.addAll(database.rows(sql));
        }
        return all;
    }

    /// Of twenty postings: on day 1 the eighth is gone; on day 2 it is back, the fourth is gone, the sixth comes again under
    /// another id, the tenth has another title, and there are 25 boards more.
    private static String board(int board, int day) {
        return IntStream.range(0, A_BOARD).filter(i -> !(day == 1 && i % 20 == 7) && !(day == 2 && i % 20 == 3))
                .mapToObj(i -> job(board, i, day)).collect(Collectors.joining(",", "{\"jobs\": [", "]}"));
    }

    private static String job(int board, int i, int day) {
        var id = "%d-%d%s".formatted(board, i, day == 2 && i % 20 == 5 ? "-again" : "");
        var title = day == 2 && i % 20 == 9 ? "Chief Clockmaker" : "Backend Engineer";
        var text = "Mend clock number %d of tower %d before it strikes. ".formatted(i, board).repeat(12);
        return """
                {"id": "%s", "title": "%s", "location": "NYC", "secondaryLocations": ["SF"],
                 "jobUrl": "https://jobs.example/%1$s", "descriptionHtml": "<p>%s</p><ul><li>One</li><li>Two</li></ul>"}"""
                .formatted(id, title, text);
    }
}
