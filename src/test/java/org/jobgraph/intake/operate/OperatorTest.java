package org.jobgraph.intake.operate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.graphql.NodeId;
import org.jobgraph.intake.Board;
import org.jobgraph.intake.Boards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/// What operators do and see, over HTTP.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class OperatorTest {

    private static final Board SERVER = new Board();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ADD = """
            mutation($input: AddSourceInput!) { addSource(input: $input) { __typename
                ... on SourceAdded { source { name health { status } feed { format address every state origin } lastRun { id } } }
                ... on SourceAlreadyThere { source { slug } }
                ... on UnknownFormat { message } ... on InvalidAddress { message } ... on InvalidSetting { setting message } } }""";
    private static final String SOURCE = """
            { sources { slug health { status reason since } openPostingCount feed { state }
                lastRun { status read accepted rejected problems { reason count example } unusedValues { kind count example } } } }""";

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @Test
    void sources_always_sayHowTheyDo() {
        var sources = Graph.ask(Graph.operation("Sources")).get("sources");
        var samples = named(sources, "JobGraph samples: invented employers and postings");
        assertEquals("HEALTHY", samples.at("/health/status").asText(), samples.toString());
        assertTrue(samples.get("openPostingCount").asInt() > 0);
        assertEquals("COMPLETE", samples.at("/lastRun/status").asText());
        sources.forEach(source -> assertTrue(!source.at("/health/reason").asText().isBlank(), source.toString()));
    }

    @Test
    void source_thatIsAdded_isThereAtOnce() {
        SERVER.answers("/added", Boards.of(3));
        var added = add("added", "ashby", SERVER.at("/added") + "?key=s3cret");
        assertEquals("SourceAdded", added.get("__typename").asText(), added.toString());
        assertEquals("added|UNKNOWN|ACTIVE|MUTATION|PT1H", String.join("|", added.at("/source/name").asText(),
                added.at("/source/health/status").asText(), added.at("/source/feed/state").asText(),
                added.at("/source/feed/origin").asText(), added.at("/source/feed/every").asText()));
        assertTrue(added.at("/source/feed/address").asText().endsWith("?key=…"), added.toString());
        assertEquals("SourceAlreadyThere", add("added", "ashby", SERVER.at("/added").toString()).get("__typename").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-1    | lotus | https://boards.example/x      | UnknownFormat  | one of ashby
            x-2    | ashby | ftp://boards.example/x        | InvalidAddress | an http or https address expected
            x-3    | ashby | http://127.0.0.1/x            | InvalidAddress | not at a public address
            x-4    | ashby | http://169.254.169.254/latest | InvalidAddress | not at a public address
            x-5    | ashby | http://[::ffff:10.0.0.1]/x    | InvalidAddress | not at a public address
            Upper  | ashby | https://boards.example/x      | InvalidSetting | small letters
            """)
    void source_thatIsNone_isNotAdded(String slug, String format, String address, String type, String words) {
        var refused = add(slug, format, address);
        assertEquals(type, refused.get("__typename").asText(), refused.toString());
        assertTrue(refused.get("message").asText().contains(words), refused.toString());
    }

    @Test
    void run_thatIsStarted_goesOnByItself() throws Exception {
        SERVER.answers("/started", Boards.of(7));
        add("started", "ashby", SERVER.at("/started").toString());
        var started = Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "started")))
                .get("startIntake");
        assertEquals("started", started.at("/run/source/name").asText(), started.toString());
        var source = awaitRun("started", "COMPLETE");
        assertEquals("HEALTHY", source.at("/health/status").asText());
        assertEquals(7, source.get("openPostingCount").asInt());
        assertEquals(7, source.at("/lastRun/read").asInt());
    }

    @Test
    void run_ofASourceThatFails_saysWhy() throws Exception {
        SERVER.answers("/wrong", "{\"people\": []}");
        add("wrong", "ashby", SERVER.at("/wrong").toString());
        Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "wrong")));
        var source = awaitRun("wrong", "FAILED");
        assertEquals("FAILING", source.at("/health/status").asText());
        assertTrue(source.at("/health/since").isTextual());
        assertEquals("OTHER_FORMAT", source.at("/lastRun/problems/0/reason").asText(), source.toString());
    }

    @Test
    void values_thatCouldNotBeUsed_areToldOfARunWhosePostingsWentIn() throws Exception {
        SERVER.answers("/odd", Boards.of(3).replace("\"title\"", "\"employmentType\": \"PerVisit\", \"title\""));
        add("odd", "ashby", SERVER.at("/odd").toString());
        Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "odd")));
        var run = awaitRun("odd", "COMPLETE").get("lastRun");
        assertEquals(3, run.get("accepted").asInt(), run.toString());
        assertEquals("[{\"kind\":\"UNKNOWN_EMPLOYMENT_TYPE\",\"count\":3,\"example\":\"employment type PerVisit\"}]",
                run.get("unusedValues").toString());
    }

    @Test
    void run_thatIsUnderWay_isNotStartedTwiceAndIsWatched() throws Exception {
        var go = new CountDownLatch(1);
        SERVER.handles("/watched", (exchange, _) -> {
            go.await();
            Board.send(exchange, 200, Boards.of(1200));
        });
        add("watched", "ashby", SERVER.at("/watched").toString());
        var input = Map.of("input", Map.of("source", "watched"));
        var run = Graph.ask(Graph.operation("StartIntake"), input).at("/startIntake/run/id").asText();
        assertEquals(run, Graph.ask(Graph.operation("StartIntake"), input).at("/startIntake/run/id").asText());
        var events = watch(run, go);
        assertEquals("0|RUNNING|false", event(events.getFirst()));
        assertEquals("1200|COMPLETE|true", event(events.getLast()));
        assertEquals(1200, events.getLast().get("total").asInt());
        assertEquals("1200|COMPLETE|true", event(watch(run, go).getFirst()), "a run that is over says so at once");
    }

    @Test
    void run_thatIsNotThere_cannotBeWatched() throws Exception {
        var answer = stream("UnVuOjE").findFirst().orElseThrow();
        assertEquals("MALFORMED_ID", JSON.readTree(answer).at("/errors/0/extensions/code").asText(), answer);
        var unknown = stream(NodeId.of("IntakeRun", 999_999)).findFirst().orElseThrow();
        assertEquals("NOT_FOUND", JSON.readTree(unknown).at("/errors/0/extensions/code").asText(), unknown);
    }

    @Test
    void source_thatIsUnknown_isSaidToBe() {
        var answer = Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "nobody")));
        assertTrue(answer.at("/startIntake/message").asText().contains("nobody"), answer.toString());
        var samples = Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "samples")));
        assertTrue(samples.at("/startIntake/message").asText().contains("no address"), samples.toString());
    }

    @Test
    void mutations_ofOneRequest_areDoneInTheirOrderAndEachSeesWhatItDid() {
        SERVER.answers("/switched", Boards.of(1));
        add("switched", "ashby", SERVER.at("/switched").toString());
        var done = Graph.ask("""
                mutation {
                  a: pauseSource(input: { source: "switched", reason: "a test" }) { ...state }
                  b: resumeSource(input: { source: "switched" }) { ...state }
                  c: pauseSource(input: { source: "nobody" }) { __typename }
                  d: retireSource(input: { source: "switched" }) { ... on SourceRetired { closed source { feed { state } } } }
                }
                fragment state on ChangeSourcePayload { ... on SourceChanged { source { feed { state stateReason } } } }""");
        assertEquals("PAUSED", done.at("/a/source/feed/state").asText(), done.toString());
        assertEquals("a test", done.at("/a/source/feed/stateReason").asText());
        assertEquals("ACTIVE", done.at("/b/source/feed/state").asText());
        assertEquals("UnknownSource", done.at("/c/__typename").asText());
        assertEquals("RETIRED", done.at("/d/source/feed/state").asText());
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 127.0.0.1", "Forwarded, for=127.0.0.1", "Host, jobs.example", "X-Real-IP, 10.0.0.1"})
    void mutation_thatSomethingForwarded_isForbidden(String header, String value) {
        given().header("Content-Type", "application/json").header(header, value)
                .body("{\"query\": \"mutation { resumeSource(input: {source: \\\"samples\\\"}) { __typename } }\"}")
                .post("/graphql").then().statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        given().header("Content-Type", "application/json").header(header, value).body("{\"query\": \"{ __typename }\"}")
                .post("/graphql").then().statusCode(200);
    }

    private static JsonNode add(String slug, String format, String address) {
        return Graph.ask(ADD, Map.of("input", Map.of("source", slug, "format", format, "address", address))).get("addSource");
    }

    private static JsonNode awaitRun(String slug, String status) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            for (var source : Graph.ask(SOURCE).get("sources")) {
                if (source.get("slug").asText().equals(slug) && source.at("/lastRun/status").asText().equals(status)) {
                    return source;
                }
            }
            assertTrue(System.nanoTime() < until, () -> Graph.ask(SOURCE).toString());
            Thread.sleep(50);
        }
    }

    private static List<JsonNode> watch(String run, CountDownLatch go) throws Exception {
        var events = new ArrayList<JsonNode>();
        stream(run).forEach(event -> {
            try {
                events.add(JSON.readTree(event).at("/data/intakeProgress"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            go.countDown();
        });
        return events;
    }

    private static Stream<String> stream(String run) throws Exception {
        var body = JSON.writeValueAsString(Map.of("query", Graph.operation("IntakeProgress"), "variables", Map.of("run", run)));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(30)).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body().filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()));
    }

    private static String event(JsonNode event) {
        return "%s|%s|%s".formatted(event.get("read").asText(), event.at("/run/status").asText(),
                event.get("finished").asText());
    }

    private static JsonNode named(JsonNode sources, String name) {
        for (var source : sources) {
            if (source.get("name").asText().equals(name)) {
                return source;
            }
        }
        throw new AssertionError(name + " is not among " + sources);
    }
}
