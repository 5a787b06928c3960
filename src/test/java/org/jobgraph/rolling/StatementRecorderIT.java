package org.jobgraph.rolling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.jobgraph.Awaited;
import org.jobgraph.Graph;
import org.jobgraph.Replica;
import org.jobgraph.Said;
import org.jobgraph.intake.Board;
import org.jobgraph.intake.Boards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/// Writes down, when a release is made, what its packaged application sends to the database.
@EnabledIfSystemProperty(named = "statements.update", matches = "true")
class StatementRecorderIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = "src/main/resources/reference/";
    private static final String POSTINGS = "src/test/resources/org/jobgraph/intake/";
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private static final List<String> COMMANDS = List.of("import oews src/test/resources/reference/oews_invented_M2024.csv",
            "import projections " + REFERENCE + "projections-2024-34.csv", "import onet " + REFERENCE + "onet",
            "import soc " + REFERENCE + "soc2018.csv", "import parities " + REFERENCE + "parities.csv",
            "import training " + REFERENCE + "soc-cip.csv", "import postings --format ashby " + POSTINGS + "ashby",
            "import postings --format personio " + POSTINGS + "personio");

    /// Page by page what clients show, then what operators do.
    private static final List<String> QUERIES = List.of(
            "{ jobPostings(first: 3) { totalCount nodes { id title company { name } } } }",
            "{ companies(first: 3) { totalCount nodes { name slug jobPostings(first: 2) { nodes { title } } } } }",
            "{ trainingPrograms(first: 3) { totalCount nodes { name provider { name } } } }",
            "{ providers(first: 3) { nodes { name trainingPrograms(first: 2) { nodes { name } } } } }",
            "{ occupations(first: 3) { nodes { title code } } }", "{ metros(first: 3) { nodes { name code } } }",
            "{ roles(first: 3) { nodes { title } } }", "{ cities(first: 3) { nodes { name openPostingCount } } }",
            "{ salaries(first: 3) { nodes { year occupation { title } area { name } } } }");

    @Test
    void release_always_isWrittenDown() throws Exception {
        try (var log = new StatementLog(); var board = new Board()) {
            var newest = Flyway.configure().dataSource(log.server().getPostgresDatabase()).load().migrate().targetSchemaVersion;
            log.begin();
            log.step("migrate");
            assertEquals(0, Said.by(log.settings(), "migrate").status());
            for (var command : COMMANDS) {
                log.step(command.split(" (?=src/)", 2)[0]);
                var said = Said.by(log.settings(), command.split(" ", -1));
                assertTrue(said.status() < 2, said.out());
            }
            serve(log, board);
            new StatementRecord(newest, log.sent()).write();
        }
        assertTrue(StatementRecord.read().statements().size() > 100);
    }

    private static void serve(StatementLog log, Board board) throws Exception {
        log.step("service");
        var settings = Map.of("JOBGRAPH_SAMPLES_ENABLED", "true", "JOBGRAPH_INTAKE_TICK", "1s", "JOBGRAPH_INTAKE_ALLOWED_HOSTS",
                "localhost");
        try (var replica = Replica.start("recorded", log.settings(), settings);
                var connection = new KeptConnection(replica.port())) {
            for (var file : operations()) {
                log.step(file);
                operation(connection, file);
            }
            log.step("queries");
            for (var query : QUERIES) {
                ask(connection, query, Map.of());
            }
            log.step("operator");
            operate(connection, board);
        }
    }

    // Twice, with less and other things the second time.
    private static void operate(KeptConnection connection, Board board) throws Exception {
        board.answers("/board", Boards.of(30));
        change(connection, "addSource",
                "source: \"recorded\", format: \"ashby\", address: \"%s\"".formatted(board.at("/board")));
        var first = awaitRun(connection, "");
        board.answers("/board", Boards.of(20).replace("Text", "Another text"));
        change(connection, "startIntake", "source: \"recorded\", acceptDrop: true");
        awaitRun(connection, first);
        for (var change : List.of("pauseSource", "resumeSource", "retireSource")) {
            change(connection, change, "source: \"recorded\"");
        }
        var two = ask(connection, "{ jobPostings(first: 2) { nodes { id } } }", Map.of()).findValuesAsText("id");
        change(connection, "mergeDuplicates", "postings: [\"%s\", \"%s\"]".formatted(two.getFirst(), two.getLast()));
        change(connection, "splitDuplicates", "posting: \"%s\", from: [\"%s\"]".formatted(two.getFirst(), two.getLast()));
    }

    private static String awaitRun(KeptConnection connection, String before) throws InterruptedException {
        Awaited.until("a run after " + before + " has ended", A_WHILE, () -> {
            var run = run(connection);
            return !run.path("id").asText(before).equals(before) && !run.path("status").asText().equals("RUNNING");
        });
        return run(connection).path("id").asText();
    }

    private static JsonNode run(KeptConnection connection) {
        try {
            for (var source : ask(connection, "{ sources { slug lastRun { id status } } }", Map.of()).at("/data/sources")) {
                if (source.path("slug").asText().equals("recorded")) {
                    return source.path("lastRun");
                }
            }
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(KeptConnection connection, String name, String input) throws IOException {
        ask(connection, "mutation { " + name + "(input: {" + input + "}) { __typename } }", Map.of());
    }

    // One that does not run yet sends nothing, see ReferenceOperationsTest.
    private static void operation(KeptConnection connection, String name) throws IOException {
        var reply = connection.post(Graph.operation(name), Map.of("id", posting(connection)));
        assertTrue(!reply.body().contains("\"errors\"") || reply.body().contains("GRAPHQL_VALIDATION_FAILED"),
                () -> name + ": " + reply);
    }

    private static JsonNode ask(KeptConnection connection, String query, Map<String, ?> variables) throws IOException {
        var reply = connection.post(query, variables);
        assertTrue(reply.status() == 200 && !reply.body().contains("\"errors\""), () -> query + ": " + reply);
        return JSON.readTree(reply.body());
    }

    private static String posting(KeptConnection connection) throws IOException {
        return ask(connection, "{ jobPostings(first: 1) { nodes { id } } }", Map.of()).findValuesAsText("id").getFirst();
    }

    private static List<String> operations() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/operations"))) {
            return files.map(file -> file.getFileName().toString().replace(".graphql", ""))
                    .filter(name -> !name.contains("Intake")).sorted().toList();
        }
    }
}
