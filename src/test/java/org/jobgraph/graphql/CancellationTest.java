package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/// A request that nobody waits for stops, in the database too. A table that the test locks makes statements wait.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(CancellationTest.OneAtATime.class)
class CancellationTest {

    private static final String BLOCKED = Http.body("{ jobPostings(first: 1) { nodes { id } } }");
    private static final String FREE = Http.body("{ __typename }");
    private static final int DEADLINE_MILLIS = 1_500;

    public static class OneAtATime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobgraph.graphql.deadline", DEADLINE_MILLIS + "ms", "jobgraph.graphql.admission.running", "1",
                    "jobgraph.graphql.admission.waiting", "1");
        }
    }

    @Inject
    DataSource primary;

    @Inject
    Admission admission;

    @Test
    void request_pastItsDeadline_isAnsweredAndItsStatementCancelled() throws Exception {
        try (var _ = lock()) {
            var start = System.nanoTime();
            var late = post(BLOCKED);
            var took = millisSince(start);
            assertEquals(504, late.status());
            assertEquals("DEADLINE_EXCEEDED", late.code());
            assertTrue(took >= DEADLINE_MILLIS && took < DEADLINE_MILLIS + 500, took + " ms");
            assertSoon(() -> blocked() == 0);
            assertAnswered();
        }
        assertEquals(200, post(BLOCKED).status());
    }

    @Test
    void client_thatGoesAway_takesItsStatementWithIt() throws Exception {
        try (var _ = lock()) {
            var client = open(BLOCKED);
            assertSoon(() -> blocked() == 1);
            var start = System.nanoTime();
            client.close();
            assertSoon(() -> blocked() == 0);
            assertTrue(millisSince(start) < DEADLINE_MILLIS / 2, "only the deadline ended it");
            assertAnswered();
        }
        assertEquals(200, post(BLOCKED).status());
    }

    @Test
    void client_thatGoesAwayFromTheQueue_leavesItsPlace() throws Exception {
        try (var lock = lock(); var _ = open(BLOCKED)) {
            assertSoon(() -> blocked() == 1);
            var waiting = open(FREE);
            assertSoon(() -> admission.inQueue() == 1);
            var start = System.nanoTime();
            waiting.close();
            assertSoon(() -> admission.inQueue() == 0);
            var next = CompletableFuture.supplyAsync(() -> post(FREE));
            assertSoon(() -> admission.inQueue() == 1);
            assertTrue(millisSince(start) < DEADLINE_MILLIS / 2, "only the deadline ended it");
            lock.rollback();
            assertEquals(200, next.get(5, TimeUnit.SECONDS).status());
        }
    }

    @Test
    void request_whenAllPlacesAreTaken_isToldSoAtOnce() throws Exception {
        try (var _ = lock(); var _ = open(BLOCKED)) {
            assertSoon(() -> blocked() == 1);
            try (var _ = open(FREE)) {
                assertSoon(() -> admission.inQueue() == 1);
                var quickest = Long.MAX_VALUE;
                for (var i = 0; i < 10; i++) {
                    var start = System.nanoTime();
                    var refused = post(FREE);
                    quickest = Math.min(quickest, millisSince(start));
                    assertEquals(503, refused.status());
                    assertEquals("OVERLOADED", refused.code());
                    assertEquals("1", refused.header("Retry-After"));
                }
                assertTrue(quickest <= 50, quickest + " ms");
            }
        }
    }

    @Test
    void connection_ofACancelledRequest_servesTheNextOnes() throws Exception {
        for (var i = 0; i < 10; i++) {
            try (var _ = lock()) {
                var client = open(BLOCKED);
                assertSoon(() -> blocked() == 1);
                client.close();
                assertSoon(() -> blocked() == 0);
            }
            var next = post(BLOCKED);
            assertEquals(200, next.status());
            assertFalse(next.json().has("errors"), next.text());
        }
    }

    // The statement goes on in the moment in which it is cancelled, and its connection on to the next request.
    @Test
    void cancel_thatComesTooLate_meetsNobodyElse() throws Exception {
        for (var i = 0; i < 40; i++) {
            try (var lock = lock()) {
                var client = open(BLOCKED);
                assertSoon(() -> blocked() == 1);
                client.close();
                Thread.sleep(0, i * 100_000 % 999_999);
                lock.rollback();
                for (var next = 0; next < 3; next++) {
                    var answer = post(BLOCKED);
                    assertEquals(200, answer.status());
                    assertFalse(answer.json().has("errors"), answer.text());
                }
            }
        }
    }

    // The place for a request is free again.
    private static void assertAnswered() throws Exception {
        var start = System.nanoTime();
        assertEquals(200, post(FREE).status());
        assertTrue(millisSince(start) < DEADLINE_MILLIS / 2);
    }

    private static Http.Response post(String body) {
        return Http.post(body, "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
    }

    private static Socket open(String body) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private Connection lock() throws SQLException {
        // The reference data are read before, and no request waits from an earlier test.
        assertEquals(200, post(BLOCKED).status());
        var connection = primary.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table job_posting in access exclusive mode");
        }
        return connection;
    }

    // Not on the connection that holds the lock: within a transaction it would see the same each time.
    private int blocked() throws SQLException {
        try (var connection = primary.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from pg_stat_activity "
                        + "where wait_event_type = 'Lock' and query ilike '%job_posting%'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void assertSoon(Check check) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!check.holds()) {
            assertTrue(System.nanoTime() < end, "it does not come about");
            Thread.sleep(2);
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private interface Check {
        boolean holds() throws Exception;
    }
}
