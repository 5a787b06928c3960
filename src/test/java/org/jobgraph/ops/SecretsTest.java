package org.jobgraph.ops;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.intake.Board;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/// What was configured and is nobody's business, looked for wherever the service says anything.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(SecretsTest.WithSecrets.class)
class SecretsTest {

    private static final String OPERATOR = "operators-t0ken-4711";
    private static final String DATABASE = "databases-pa55word-4712";
    private static final String USER = "feeds-pa55word-4713";
    private static final String TOKEN = "feeds-t0ken-4714";
    private static final String VALUE = "value-of-a-variable-4715";
    private static final List<String> ALL = List.of(OPERATOR, DATABASE, USER, TOKEN);

    public static class WithSecrets implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobgraph.operator.token", OPERATOR, "quarkus.datasource.password", DATABASE);
        }
    }

    @Test
    void secrets_howeverMuchGoesWrong_areSaidNowhere() throws InterruptedException {
        try (var log = new Log(); var board = new Board()) {
            var said = new StringBuilder();
            var address = "http://somebody:%s@localhost:%d/board?token=%s".formatted(USER, board.port(), TOKEN);
            said.append(asked(OPERATOR, "mutation($input: AddSourceInput!) { addSource(input: $input) { __typename"
                    + " ... on SourceAdded { source { feed { address } } } ... on InvalidAddress { message } } }",
                    Map.of("input", Map.of("source", "secretive", "format", "ashby", "address", address))));
            assertTrue(said.toString().contains("SourceAdded"), said.toString());
            said.append(asked(OPERATOR, Graph.operation("StartIntake"), Map.of("input", Map.of("source", "secretive"))));
            said.append(awaitFailure());
            said.append(asked("somebody-elses-token", "mutation { retireSource(source: \"secretive\") { __typename } }",
                    Map.of()));
            said.append(asked(OPERATOR, "query Bad($a: ID!) { node(id: $a) { id } nothing }", Map.of("a", VALUE)));
            said.append(asked(OPERATOR, "query Odd($a: Int!) { jobPostings(first: $a) { nodes { id } } }", Map.of("a", VALUE)));
            for (var page : List.of("/q/metrics", "/q/health", "/q/health/well", "/q/nothing", "/graphql/schema.graphql")) {
                said.append(get(page).asString());
            }
            ALL.forEach(secret -> assertFalse(said.toString().contains(secret), () -> secret + " in " + said));
            var logged = log.text();
            ALL.forEach(secret -> assertFalse(logged.contains(secret), () -> secret + " in " + logged));
            assertFalse(logged.contains(VALUE), logged);
        }
    }

    private static String awaitFailure() throws InterruptedException {
        var answer = "";
        for (var tries = 0; tries < 200 && !answer.contains("FAILED"); tries++) {
            Thread.sleep(50);
            answer = Graph.answer("{ sources { slug homepage health { reason } feed { address } lastRun { status detail } } }",
                    Map.of()).toString();
        }
        assertTrue(answer.contains("FAILED"), answer);
        return answer;
    }

    private static String asked(String token, String query, Map<String, ?> variables) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json")
                .body(Map.of("query", query, "variables", variables)).post("/graphql").asString();
    }

    /// Every line of the log, at whatever level it is written.
    private static final class Log extends Handler implements AutoCloseable {

        private static final PatternFormatter ALL_OF_IT = new PatternFormatter("%c %s %X%e");

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        Log() {
            Logger.getLogger("").addHandler(this);
        }

        String text() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(ALL_OF_IT.format(record));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
