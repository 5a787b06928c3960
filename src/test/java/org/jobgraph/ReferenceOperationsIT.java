package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jobgraph.intake.Board;
import org.jobgraph.intake.Boards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/// Every reference operation, asked of the packaged application with its built-in data and sample postings.
@QuarkusIntegrationTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(Packaged.class)
class ReferenceOperationsIT {

    /// A run is started and watched by a test of its own.
    private static final Set<String> OF_A_RUN = Set.of("StartIntake", "IntakeProgress");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Stream<String> operations() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/operations"))) {
            return files.map(file -> file.getFileName().toString().replace(".graphql", ""))
                    .filter(name -> !OF_A_RUN.contains(name)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void operation_ofAPage_isAnsweredWithoutErrors(String name) {
        var answer = Graph.answer(Graph.operation(name), Map.of("id", posting()));
        assumeFalse("GRAPHQL_VALIDATION_FAILED".equals(answer.at("/errors/0/extensions/code").asText()),
                () -> name + " does not run yet, see ReferenceOperationsTest");
        assertFalse(answer.has("errors"), answer.toString());
        var first = answer.get("data").iterator().next();
        assertFalse(first.isNull() || first.isEmpty(), answer.toString());
    }

    @Test
    void run_thatIsStarted_isSeenToItsEnd() throws Exception {
        try (var server = new Board()) {
            server.answers("/board", Boards.of(50));
            Graph.ask("""
                    mutation($input: AddSourceInput!) { addSource(input: $input) { ... on SourceAdded { source { id } } } }""",
                    Map.of("input",
                            Map.of("source", "packaged", "format", "ashby", "address", server.at("/board").toString())));
            var started = Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "packaged")));
            var last = watched(started.at("/startIntake/run/id").asText()).reduce((_, later) -> later).orElseThrow();
            assertEquals("COMPLETE", last.at("/run/status").asText(), last.toString());
            assertEquals(50, last.get("accepted").asInt(), last.toString());
        }
    }

    private static String posting() {
        return Graph.ask("{ jobPostings(first: 1) { nodes { id } } }").at("/jobPostings/nodes/0/id").asText();
    }

    private static Stream<JsonNode> watched(String run) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", Graph.operation("IntakeProgress"), "variables", Map.of("run", run)));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(30)).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        var lines = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body()
                .filter(line -> line.startsWith("data: ")).toList();
        assertTrue(!lines.isEmpty(), "no event came");
        return lines.stream().map(ReferenceOperationsIT::progress);
    }

    private static JsonNode progress(String line) {
        try {
            return JSON.readTree(line.substring("data: ".length())).at("/data/intakeProgress");
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
