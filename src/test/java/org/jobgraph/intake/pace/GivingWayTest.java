package org.jobgraph.intake.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.jobgraph.Awaited;
import org.jobgraph.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingWayTest {

    @ParameterizedTest
    @CsvSource({"0, PT0.4S, PT0S", "1, PT0.4S, PT0S", "2, PT0.4S, PT0.4S", "16, PT0.4S, PT0.4S", "16, PT1M, PT2S"})
    void rest_whileRequestsAreAnswered_isAsLongAsTheWorkAndNeverLong(int answering, Duration worked, Duration rest) {
        assertEquals(rest, GivingWay.rest(answering, worked));
    }

    @Test
    void answering_countsSessionsThatAnsweredJustNow() throws Exception {
        var database = MigratedDatabase.copy();
        try (var importing = database.getConnection(); var one = answering(database); var other = answering(database)) {
            importing.setAutoCommit(false);
            ask(one);
            ask(other);
            assertEquals(2, GivingWay.answering(importing));
            Awaited.until("nobody asks any more", Duration.ofSeconds(10), () -> count(importing) == 0);
            ask(other);
            assertEquals(1, GivingWay.answering(importing));
        }
    }

    @Test
    void rest_withoutRequests_isNone() throws Exception {
        try (var importing = MigratedDatabase.copy().getConnection()) {
            var began = System.nanoTime();
            GivingWay.rest(importing, Duration.ofHours(1));
            assertTrue(GivingWay.since(began).compareTo(Duration.ofSeconds(5)) < 0);
        }
    }

    private static Connection answering(DataSource database) throws SQLException {
        var connection = database.getConnection();
        connection.setClientInfo("ApplicationName", "jobgraph-reads");
        return connection;
    }

    private static int count(Connection importing) {
        try {
            return GivingWay.answering(importing);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }
}
