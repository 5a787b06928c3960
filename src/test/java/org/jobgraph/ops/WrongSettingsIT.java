package org.jobgraph.ops;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.HashMap;

import org.jobgraph.LoadedDatabase;
import org.jobgraph.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The packaged service with a good database and one setting that is wrong: it ends, and its last line names the variable.
class WrongSettingsIT {

    private static final String PASSWORD = "pa55word-in-an-address";

    private static LoadedDatabase database = new LoadedDatabase("none");

    @BeforeAll
    static void makeUser() throws SQLException {
        database = LoadedDatabase.copy();
        try (var connection = database.connection(); var statement = connection.createStatement()) {
            statement.execute("create role reads_without_rights login");
        }
    }

    /// `~` stands for the password.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUARKUS_DATASOURCE_JDBC_URL       | postgresql://jobgraph:~@127.0.0.1:1/x                | QUARKUS_DATASOURCE_JDBC_URL is no address
            QUARKUS_DATASOURCE_JDBC_URL       | jdbc:postgresql://127.0.0.1:5x32/p?user=j&password=~ | QUARKUS_DATASOURCE_JDBC_URL is no address
            QUARKUS_DATASOURCE_READS_JDBC_URL | postgresql://jobgraph:~@127.0.0.1:1/x                | QUARKUS_DATASOURCE_READS_JDBC_URL is no address
            QUARKUS_DATASOURCE_READS_JDBC_URL | foo                                                  | QUARKUS_DATASOURCE_READS_JDBC_URL is no address
            QUARKUS_DATASOURCE_READS_USERNAME | nobody-here                                          | QUARKUS_DATASOURCE_READS_USERNAME
            QUARKUS_DATASOURCE_READS_USERNAME | reads_without_rights                                 | QUARKUS_DATASOURCE_READS_USERNAME
            QUARKUS_HTTP_PORT                 | abc                                                  | QUARKUS_HTTP_PORT has "abc"
            QUARKUS_DATASOURCE_JDBC_MAX_SIZE  | abc                                                  | QUARKUS_DATASOURCE_JDBC_MAX_SIZE has "abc"
            JOBGRAPH_GRAPHQL_DEADLINE         | foo                                                  | JOBGRAPH_GRAPHQL_DEADLINE has "foo"
            """)
    void setting_thatIsWrong_endsTheStartInALineThatNamesIt(String variable, String value, String told)
            throws IOException, InterruptedException {
        refused(variable, value.replace("~", PASSWORD), told);
    }

    @Test
    void port_thatIsTaken_isToldWithItsVariable() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0)) {
            refused("QUARKUS_HTTP_PORT", Integer.toString(taken.getLocalPort()), "QUARKUS_HTTP_PORT");
        }
    }

    private static void refused(String variable, String value, String told) throws IOException, InterruptedException {
        var settings = new HashMap<>(database.settings());
        // A user in the address would be the one of reads as well.
        settings.computeIfPresent("QUARKUS_DATASOURCE_JDBC_URL", (_, url) -> url.replace("?user=postgres", ""));
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_HTTP_PORT", "0");
        settings.put("JOBGRAPH_SAMPLES_ENABLED", "false");
        settings.put(variable, value);
        var said = Said.by(settings);
        assertAll(() -> assertEquals(1, said.status(), said::out),
                () -> assertTrue(last(said).startsWith("JobGraph did not start: ") && last(said).contains(told), said::out),
                () -> assertFalse(said.out().contains(PASSWORD) || said.out().contains("\tat "), said::out));
    }

    private static String last(Said said) {
        return said.out().lines().reduce("", (_, line) -> line);
    }
}
