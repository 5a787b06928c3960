package org.jobgraph.ops;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.intake.Board;
import org.jobgraph.watch.InLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.SmallRyeConfigBuilder;

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

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://jobs:%s@127.0.0.1:1/x", "jdbc:postgresql://127.0.0.1:5x32/p?user=j&password=%s",
            "jdbc:postgresql:jobs:%s@h/d", "jdbc:postgresql://jobs:%s@h:5432/d?user=a@b", "postgres://jobs:a/b%s#@h/d",
            "jdbc:postgresql//h/d?sslpassword=%s", "jdbc:postgres://h/d?PASSWORD=%s&ssl=true"})
    void address_thatIsNone_isRefusedAndItsPasswordIsInNoLineOfTheLog(String malformed) {
        var url = malformed.formatted(DATABASE);
        for (var property : List.of("quarkus.datasource.jdbc.url", "quarkus.datasource.reads.jdbc.url")) {
            var config = new SmallRyeConfigBuilder().withDefaultValue(property, url).build();
            var complaint = DatabaseAddress.complaint(config).orElseThrow();
            assertTrue(complaint.startsWith(property.toUpperCase(Locale.ROOT).replace('.', '_') + " is no address"), complaint);
            assertFalse(complaint.contains(DATABASE), complaint);
            var hidden = Secrets.of(config).hide("Driver does not support the provided URL: " + url);
            assertFalse(hidden.contains(DATABASE), hidden);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://h/d", "jdbc:postgresql://a:1,b:2/d?targetServerType=primary&user=x&password=y@z",
            "jdbc:postgresql://[::1]:5432/d"})
    void address_ofADatabase_isFine(String url) {
        assertEquals(Optional.empty(), DatabaseAddress.complaint(
                new SmallRyeConfigBuilder().withDefaultValue("quarkus.datasource.jdbc.url", url).build()));
    }

    @Test
    void secrets_thatOthersLog_areHiddenByTheFilterOfTheService() {
        var line = new ExtLogRecord(Level.WARNING, "Driver does not support %s", ExtLogRecord.FormatStyle.PRINTF, "io.agroal");
        line.setParameters(new Object[]{"postgresql://jobs:" + DATABASE + "@h/d"});
        line.setThrown(new IllegalStateException("wrapped", new SQLException("no " + DATABASE)));
        assertTrue(new InLog().isLoggable(line));
        var written = Log.ALL_OF_IT.format(line);
        assertFalse(written.contains(DATABASE), written);
        assertTrue(written.contains("Driver does not support postgresql://jobs:…@h/d"), written);
        assertTrue(written.contains("java.sql.SQLException: no …") && written.contains(SecretsTest.class.getName()), written);
    }

    @Test
    void exception_withoutASecret_isLoggedAsItIs() {
        var line = new ExtLogRecord(Level.WARNING, "a %s b", ExtLogRecord.FormatStyle.NO_FORMAT, "x");
        var thrown = new IllegalStateException("a mistake", new SQLException("of ours"));
        line.setThrown(thrown);
        new InLog().isLoggable(line);
        assertSame(thrown, line.getThrown());
        assertEquals("a %s b", line.getMessage());
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
