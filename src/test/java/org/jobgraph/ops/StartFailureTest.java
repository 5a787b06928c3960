package org.jobgraph.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jobgraph.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;

class StartFailureTest {

    private static final Secrets NONE = Secrets.of(new SmallRyeConfigBuilder().build());

    @Test
    void configuration_thatIsWrong_isToldInOneLine() {
        assertEquals("JobGraph did not start: jobgraph.x must be 1 or more, but is 0\n",
                told(new IllegalArgumentException("jobgraph.x must be 1 or more, but is 0")));
    }

    @Test
    void conversion_thatFails_isToldWithTheProperty() {
        assertEquals("JobGraph did not start: property jobgraph.x has \"y\"\n",
                told(new IllegalArgumentException("property jobgraph.x has \"y\"", new NumberFormatException("no number"))));
    }

    @Test
    void database_thatIsNotThere_isToldInOneLine() {
        assertEquals("JobGraph did not start: Unable to obtain connection: Connection refused\n",
                told(new FlywayException("Unable to obtain connection: Connection refused\n-----\nSQL State : 08001")));
    }

    @Test
    void databaseOfAnotherBuild_isToldWithTheMigrationAndTheRemedy() throws SQLException {
        var database = MigratedDatabase.copy();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set checksum = 1 where version = '30'");
        }
        var flyway = Flyway.configure().dataSource(database).load();
        var said = told(assertThrows(FlywayException.class, flyway::migrate));
        assertTrue(said.contains("migration version 30") && said.contains("use that build, or another database"), said);
        assertEquals(1, said.lines().count(), said);
    }

    @Test
    void port_thatIsTaken_isToldWithItsVariable() {
        assertEquals("JobGraph did not start: the port cannot be listened on (8081 is taken): name another one in"
                + " QUARKUS_HTTP_PORT, or end the process that has it; the address, in QUARKUS_HTTP_HOST, is to be one of this"
                + " machine.\n", told(new BindException("8081 is taken")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarkus.http.port | abc | QUARKUS_HTTP_PORT has "abc", which cannot be read | set it to a number
            quarkus.datasource.jdbc.max-size | x | QUARKUS_DATASOURCE_JDBC_MAX_SIZE has "x", which | set it to a number
            jobgraph.graphql.deadline | foo | JOBGRAPH_GRAPHQL_DEADLINE has "foo", which | a duration such as 500ms, 10s or 5m
            """)
    void value_thatDoesNotConvert_isToldWithItsVariableAndTheRemedy(String property, String value, String told, String remedy) {
        var type = property.endsWith("deadline") ? Duration.class : Integer.class;
        var config = new SmallRyeConfigBuilder().withDefaultValue(property, value)
                .withConverter(Duration.class, 200, text -> {
                    throw new IllegalArgumentException("Invalid duration: " + text);
                }).build();
        var thrown = assertThrows(IllegalArgumentException.class, () -> config.getValue(property, type));
        for (var failure : List.of(thrown, validation(String.valueOf(thrown)))) {
            var said = told(failure);
            assertTrue(said.startsWith("JobGraph did not start: " + told) && said.contains(remedy), said);
            assertEquals(1, said.lines().count(), said);
            assertFalse(said.contains("SRCFG"), said);
        }
    }

    @Test
    void setting_thatIsMissing_isToldWithItsVariable() {
        assertEquals("JobGraph did not start: JOBGRAPH_X_Y has to be set.\n", told(validation("SRCFG00014: The config property"
                + " jobgraph.x-y is required but it could not be found in any config source")));
    }

    private static ConfigValidationException validation(String problem) {
        return new ConfigValidationException(
                new ConfigValidationException.Problem[]{new ConfigValidationException.Problem(problem)});
    }

    @Test
    void settings_thatAreCollected_areToldWithTheirNames() {
        var collected = new IllegalStateException("Failed to load config value of type long");
        collected.addSuppressed(
                new IllegalArgumentException("The config property jobgraph.x with the config value \"y\" is none"));
        assertEquals("JobGraph did not start: The config property jobgraph.x with the config value \"y\" is none\n",
                told(collected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28P01 | password authentication failed for user "u" | QUARKUS_DATASOURCE_PASSWORD
            3D000 | database "jobs" does not exist | there is no database "jobs" on the server
            42501 | permission denied for schema public | QUARKUS_DATASOURCE_USERNAME
            42501 | permission denied to create extension "pg_trgm" | create the extension as a superuser
            0A000 | extension "pg_trgm" is not available | the server does not have the extension "pg_trgm"
            53300 | sorry, too many clients already | QUARKUS_DATASOURCE_READS_JDBC_MAX_SIZE
            25006 | cannot execute CREATE TABLE in a read-only transaction | a standby belongs in
            08006 | An I/O error occurred | its TLS settings included
            08004 | The server does not support SSL. | its TLS settings included
            08004 | The server requested SCRAM, but no password was provided. | set QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD
            '' | Acquisition timeout while waiting for new connection | check host and port in QUARKUS_DATASOURCE_JDBC_URL
            """)
    void refusal_ofPostgres_isToldWithTheSettingToChange(String state, String message, String told) {
        var said = told(new FlywayException("Unable to obtain connection", new SQLException(message, state)));
        assertTrue(said.contains(told), said);
        assertEquals(1, said.lines().count(), said);
    }

    @Test
    void server_withTooFewRights_isToldInWordsByRealPostgres() throws SQLException {
        var database = MigratedDatabase.copy();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create role powerless");
            statement.execute("revoke create on schema public from public");
            statement.execute("set role powerless");
            var refused = assertThrows(SQLException.class, () -> statement.execute("create table t (id int)"));
            assertTrue(told(refused).contains("permission denied for schema public"), told(refused));
            var missing = assertThrows(SQLException.class, () -> statement.execute("create extension no_such_extension"));
            assertTrue(told(missing).contains("\"no_such_extension\""), told(missing));
        }
    }

    @Test
    void migration_thatFails_isToldWithWhatTheServerSaysOfIt() {
        assertEquals("JobGraph did not start: Failed to execute script V1.sql: ERROR: something is wrong\n",
                told(new FlywayException("Failed to execute script V1.sql\n---",
                        new SQLException("ERROR: something is wrong\nHint", "42P17"))));
    }

    @Test
    void complaint_ofOurs_isToldWithoutWhoeverWrapsIt() {
        assertEquals("JobGraph did not start: jobgraph.x is wrong\n",
                told(new FlywayException("Error while executing a callback",
                        new IllegalArgumentException("jobgraph.x is wrong"))));
    }

    @Test
    void server_thatIsTooOld_isRefusedAndNamed() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> ServerVersion.check(ServerVersion.OLDEST - 1, DatabaseSettings.WRITES));
        assertTrue(told(refused).contains("QUARKUS_DATASOURCE_JDBC_URL names a PostgreSQL 16"), told(refused));
        assertDoesNotThrow(() -> ServerVersion.check(ServerVersion.OLDEST, DatabaseSettings.WRITES));
    }

    @Test
    void secrets_whoeverQuotesThem_areInNoLineAndNoTrace() {
        var secrets = Secrets.of(new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.datasource.password", "pw-of-the-database")
                .withDefaultValue("quarkus.datasource.jdbc.url", "jdbc:postgresql://h/d?user=u&password=pw%20in%20url")
                .withDefaultValue("jobgraph.operator.token", "token-of-operators").build());
        var quoting = "pw-of-the-database, pw in url, pw%20in%20url, token-of-operators";
        for (var thrown : List.of(new IllegalArgumentException(quoting), new IllegalStateException(quoting))) {
            var out = new ByteArrayOutputStream();
            StartFailure.tell(thrown, secrets, new PrintStream(out, true, UTF_8));
            assertTrue(out.toString(UTF_8).contains("…, …, …, …"), out.toString(UTF_8));
            assertFalse(out.toString(UTF_8).contains("pw"), out.toString(UTF_8));
        }
    }

    @Test
    void mistake_ofOurs_keepsItsTrace() {
        assertTrue(told(new IllegalStateException("a mistake")).contains("\tat " + StartFailureTest.class.getName()));
    }

    private static String told(Throwable cause) {
        var out = new ByteArrayOutputStream();
        StartFailure.tell(new RuntimeException("Failed to start quarkus", cause), NONE, new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }
}
