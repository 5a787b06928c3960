package org.jobgraph.rolling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jobgraph.Awaited;
import org.jobgraph.LoadedDatabase;
import org.jobgraph.Replica;
import org.jobgraph.intake.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Two replicas on one database read each source once per schedule, and either tells of what the other one reads.
@Timeout(180)
class TwoReplicasIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, String> SETTINGS = Map.of("JOBGRAPH_INTAKE_TICK", "1s", "JOBGRAPH_INTAKE_PARALLEL", "2",
            "JOBGRAPH_INTAKE_ALLOWED_HOSTS", "localhost", "JOBGRAPH_INTAKE_POLITENESS", "0s", "JOBGRAPH_SAMPLES_ENABLED",
            "false");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ADD = """
            mutation($input: AddSourceInput!) { addSource(input: $input) { __typename } }""";
    private static final String PROGRESS = """
            subscription($run: ID!) { intakeProgress(run: $run) { run { id status } read accepted rejected total finished } }""";

    @Test
    void sources_ofTwoReplicas_areReadOncePerSchedule() throws Exception {
        var slugs = IntStream.rangeClosed(1, 6).mapToObj("board-%d"::formatted).toList();
        var database = LoadedDatabase.copy();
        try (var board = new Board();
                var one = Replica.start("scheduled", database, SETTINGS);
                var other = Replica.start("scheduled-too", database, SETTINGS)) {
            for (var slug : slugs) {
                board.answers(page(slug), postings(0, 3));
                board.answers(page(slug) + "&skip=3", "[]");
                assertEquals("SourceAdded", ask(one, ADD, input(slug, board)).at("/addSource/__typename").asText());
            }
            for (var round = 1; round <= 3; round++) {
                var all = round * slugs.size();
                Awaited.until("round " + round + " is over", SOON, () -> complete(database) >= all && Rows.isAtRest(database));
                // Both have looked again, and more than once.
                Thread.sleep(2500);
                assertEquals(List.of("%d|%d".formatted(slugs.size(), all)), Rows.of(database,
                        "select count(distinct source_slug), count(*) from intake_run where source_slug like 'board-%'"));
                for (var slug : slugs) {
                    assertEquals(round, board.requests(page(slug)), slug);
                }
                Rows.of(database, """
                        with due as (update source_feed set next_run_at = now() where source_slug like 'board-%' returning 1)
                        select count(*) from due""");
            }
            assertTrue(one.isReady() && other.isReady());
        }
    }

    @Test
    void progressOfARun_onOneReplica_isSeenByASubscriberOfTheOther() throws Exception {
        var database = LoadedDatabase.copy();
        var released = new CountDownLatch(1);
        try (var board = new Board();
                var reading = Replica.start("running", database, SETTINGS);
                var watching = Replica.start("watching", database, SETTINGS)) {
            board.answers(page("acme"), postings(0, 1100));
            board.handles(page("acme") + "&skip=1100", (exchange, _) -> {
                released.await();
                Board.send(exchange, 200, postings(1100, 1400));
            });
            board.answers(page("acme") + "&skip=1400", "[]");
            // Once a day, the first time when it is added: the schedule of neither replica is to be quicker.
            ask(reading, ADD, input("acme", board));
            var run = runOf(reading, "acme", database);
            try (var events = subscribe(watching, run)) {
                var event = next(events);
                while (event.path("read").asInt() < 1000) {
                    assertEquals("RUNNING", event.at("/run/status").asText(), event.toString());
                    event = next(events);
                }
                assertTrue(!event.path("finished").asBoolean(), event.toString());
                released.countDown();
                while (!event.path("finished").asBoolean()) {
                    event = next(events);
                }
                assertEquals("%s COMPLETE 1400 1400 0".formatted(run), Stream.of("/run/id", "/run/status", "/read", "/accepted",
                        "/rejected").map(event::at).map(JsonNode::asText).collect(Collectors.joining(" ")));
            }
        }
    }

    // Whichever replica began with it at a look answers that it is running, and says with which number.
    private static String runOf(Replica replica, String source, LoadedDatabase database)
            throws IOException, InterruptedException {
        Awaited.until("a replica reads " + source, SOON,
                () -> Rows.number(database, "select count(*) from intake_run where source_slug = '" + source + "'") == 1);
        var query = "mutation($input: StartIntakeInput!) { startIntake(input: $input) { ... on IntakeAlreadyRunning { run { id } } } }";
        return ask(replica, query, Map.of("input", Map.of("source", source))).at("/startIntake/run/id").asText();
    }

    private static String page(String source) {
        return "/v0/postings/%s?limit=1100".formatted(source);
    }

    private static Map<String, ?> input(String source, Board board) {
        return Map.of("input", Map.of("source", source, "format", "lever", "address", board.at(page(source)).toString(),
                "every", "P1D"));
    }

    private static String postings(int from, int to) {
        return IntStream.range(from, to).mapToObj("""
                {"id": "%1$d", "text": "Mechanic %1$d", "hostedUrl": "https://jobs.example/acme/%1$d",
                 "categories": {"location": "Seattle, WA"}, "description": "<p>You mend machine %1$d.</p>"}"""::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static long complete(LoadedDatabase database) {
        return Rows.number(database,
                "select count(*) from intake_run where status = 'COMPLETE' and source_slug like 'board-%'");
    }

    private static JsonNode ask(Replica replica, String query, Map<String, ?> variables) throws IOException {
        try (var connection = new KeptConnection(replica.port())) {
            var body = JSON.readTree(connection.post(query, variables).body());
            assertTrue(body.path("errors").isMissingNode(), body.toString());
            return body.get("data");
        }
    }

    private static BufferedReader subscribe(Replica replica, String run) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", PROGRESS, "variables", Map.of("run", run)));
        var request = HttpRequest.newBuilder(replica.at("/graphql")).header("Content-Type", "application/json")
                .header("Accept", "text/event-stream").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        var stream = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(stream, UTF_8));
    }

    /// The next event; keep-alives are comments.
    private static JsonNode next(BufferedReader events) throws IOException {
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data:") && line.length() > "data: ".length()) {
                var event = JSON.readTree(line.substring("data:".length()));
                assertTrue(event.path("errors").isMissingNode(), event.toString());
                return event.at("/data/intakeProgress");
            }
        }
        throw new AssertionError("the stream ended");
    }
}
