package org.jobgraph.rolling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jobgraph.Awaited;
import org.jobgraph.LoadedDatabase;
import org.jobgraph.Replica;
import org.jobgraph.intake.Board;
import org.junit.jupiter.api.Test;

/// A replica is told to end while it reads a source, or is killed: another one reads it again, and in the end all is as if
/// nothing had been.
class HandOverIT {

    private static final String PAGE = "/v0/postings/acme?limit=1100";
    /// More than the first batch, so that a part is stored when the run breaks off.
    private static final int FIRST = 1100;
    private static final int SECOND = 300;
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String RUNS = """
            select status, detail, read from intake_run where source_slug = 'acme' order by id""";

    private static final String STATE = """
            select p.external_id, p.title, p.description_text, p.status, p.role_slug, p.work_mode, p.seniority, c.name,
                (select string_agg(l.raw || l.city_id, ',' order by l.ordinal) from posting_location l where l.posting_id = p.id),
                (select string_agg(o.soc_code, ',' order by o.ordinal) from posting_occupation o where o.posting_id = p.id),
                (select string_agg(e.kind, ',' order by e.at) from posting_event e where e.posting_id = p.id),
                (select q.external_id from posting_cluster_member m join posting_cluster g on g.id = m.cluster_id
                    join job_posting q on q.id = g.canonical_id where m.posting_id = p.id),
                (select count(*) from posting_pending)
            from job_posting p join company c on c.id = p.company_id where p.source_slug = 'acme' order by p.external_id""";

    private final Map<String, String> settings = Map.of("JOBGRAPH_INTAKE_TICK", "1s", "JOBGRAPH_INTAKE_ALLOWED_HOSTS",
            "localhost", "JOBGRAPH_SAMPLES_ENABLED", "false");

    @Test
    void source_ofAReplicaThatIsTerminated_isReadByTheOther() throws Exception {
        var asked = new CountDownLatch(1);
        try (var board = new Board()) {
            serve(board, asked);
            var disturbed = LoadedDatabase.copy();
            try (var leaving = Replica.start("reading", disturbed, settings)) {
                add(leaving, board);
                asked.await();
                Awaited.until("a batch is stored", SOON, () -> stored(disturbed) >= 1000);
                try (var staying = Replica.start("taking-over", disturbed, settings)) {
                    assertEquals(List.of("RUNNING|-|1000"), Rows.of(disturbed, RUNS));
                    var begun = System.nanoTime();
                    leaving.terminate();
                    awaitSecondRun(disturbed);
                    System.out.printf("Handed over and read in %d ms%n",
                            Duration.ofNanos(System.nanoTime() - begun).toMillis());
                    leaving.end(SOON);
                    assertEquals("FAILED|Broken off: its process ended|1000", Rows.of(disturbed, RUNS).getFirst());
                    assertTrue(staying.isReady());
                }
            }
            assertEquals(undisturbed(board), Rows.of(disturbed, STATE));
        }
    }

    @Test
    void source_ofAReplicaThatIsKilled_isReadByTheOtherWhenItsClaimIsOld() throws Exception {
        var asked = new CountDownLatch(1);
        try (var board = new Board()) {
            serve(board, asked);
            var disturbed = LoadedDatabase.copy();
            try (var killed = Replica.start("killed", disturbed, settings)) {
                add(killed, board);
                asked.await();
                Awaited.until("a batch is stored", SOON, () -> stored(disturbed) >= 1000);
            }
            try (var staying = Replica.start("after-a-kill", disturbed, settings)) {
                assertEquals(List.of("RUNNING|-|1000"), Rows.of(disturbed, RUNS));
                Rows.of(disturbed, """
                        with hours as (update source_feed set claimed_at = claimed_at - interval '1 hour' returning 1)
                        select count(*) from hours""");
                awaitSecondRun(disturbed);
                assertTrue(Rows.of(disturbed, RUNS).getFirst().startsWith("FAILED|"), Rows.of(disturbed, RUNS).toString());
                assertTrue(staying.isReady());
            }
            assertEquals(undisturbed(board), Rows.of(disturbed, STATE));
        }
    }

    private List<String> undisturbed(Board board) throws IOException, InterruptedException, SQLException {
        var calm = LoadedDatabase.copy();
        try (var replica = Replica.start("calm", calm, settings)) {
            add(replica, board);
            Awaited.until("it has read all", SOON,
                    () -> Rows.of(calm, RUNS).equals(List.of("COMPLETE|-|" + (FIRST + SECOND))) && Rows.isAtRest(calm));
            var state = Rows.of(calm, STATE);
            assertEquals(FIRST + SECOND, state.size());
            return state;
        }
    }

    private static void awaitSecondRun(LoadedDatabase database) throws InterruptedException {
        Awaited.until("the other has read it", SOON, () -> Rows.of(database, RUNS).size() == 2
                && Rows.of(database, RUNS).getLast().equals("COMPLETE|-|" + (FIRST + SECOND)) && Rows.isAtRest(database));
    }

    private static long stored(LoadedDatabase database) {
        return Rows.number(database, "select count(*) from job_posting where source_slug = 'acme'");
    }

    // Whoever asks first for the second page gets no answer.
    private static void serve(Board board, CountDownLatch asked) {
        var never = new CountDownLatch(1);
        board.answers(PAGE, postings(0, FIRST));
        board.handles(PAGE + "&skip=" + FIRST, (exchange, times) -> {
            if (times == 1) {
                asked.countDown();
                never.await();
            }
            Board.send(exchange, 200, postings(FIRST, FIRST + SECOND));
        });
        board.answers(PAGE + "&skip=" + (FIRST + SECOND), "[]");
    }

    // Every tenth is a copy of the one before it, for which duplicates have to be found.
    private static String postings(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> posting(number, number % 10 == 9 ? number - 1 : number))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String posting(int number, int text) {
        return """
                {"id": "%1$d", "text": "%3$s %2$d", "hostedUrl": "https://jobs.example/acme/%1$d", "workplaceType": "remote",
                 "categories": {"location": "Seattle, WA", "commitment": "Full-time", "team": "Team %2$d"},
                 "descriptionPlain": "You mend machine %2$d of plant %2$d, and write down what you did about its part %2$d.",
                 "description": "<p>You mend machine %2$d of plant %2$d, and write down what you did about its part %2$d.</p>"}"""
                .formatted(number, text, text % 2 == 0 ? "Back End Developer" : "Registered Nurse");
    }

    private static void add(Replica replica, Board board) throws IOException {
        var input = Map.of("source", "acme", "format", "lever", "address", board.at(PAGE).toString(), "every", "P1D");
        try (var connection = new KeptConnection(replica.port())) {
            var reply = connection.post("mutation($input: AddSourceInput!) { addSource(input: $input) { __typename } }",
                    Map.of("input", input));
            assertTrue(reply.body().contains("SourceAdded"), reply.toString());
        }
    }
}
