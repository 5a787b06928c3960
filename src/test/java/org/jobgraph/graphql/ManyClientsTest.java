package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jobgraph.Acquisition;
import org.jobgraph.Graph;
import org.jobgraph.LogWatch;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Four times as many clients as connections, at what the pages of the application ask: each gets what it would get alone.
///
/// `-Dsoak.seconds=60` takes longer, and looks at the memory too.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ManyClientsTest {

    private static final Logger LOG = Logger.getLogger(ManyClientsTest.class);
    private static final int CLIENTS = 64;
    private static final int SECONDS = Integer.getInteger("soak.seconds", 5);
    private static final int LONG = 30;
    private static final long MEMORY_BOUND = 32L << 20;

    private static final String POSTINGS = """
            query Postings($first: Int!) { jobPostings(first: $first) { totalCount nodes {
              id title company { name openPostingCount } locations { raw city { slug metro { code } salary(occupation: "15-1254") {
                annual { mean { amount } } } } } role { title } pay { min max currency } descriptionText source { name } }
              pageInfo { endCursor } } }""";
    private static final String POSTING = """
            query Posting($id: ID!) { jobPosting(id: $id) { id title descriptionHtml url status company { slug name
              openPostingCount } locations { city { slug } raw } role { slug title } occupations { occupation { code title } } } }""";

    private final LongAdder answered = new LongAdder();
    private final LongAdder refused = new LongAdder();

    @Inject
    AgroalDataSource database;

    @Test
    void clients_moreThanConnections_getWhatTheyGetAlone() throws Exception {
        var asked = asked();
        var taken = Acquisition.made();
        try (var log = LogWatch.begin()) {
            run(asked, Duration.ofSeconds(SECONDS).dividedBy(2));
            var before = memory();
            run(asked, Duration.ofSeconds(SECONDS).dividedBy(2));
            var grown = memory() - before;
            LOG.infof("%d clients, %d s: %d answers, %d times 503, %d KiB more memory", CLIENTS, SECONDS, answered.sum(),
                    refused.sum(), grown >> 10);
            assertTrue(SECONDS < LONG || grown < MEMORY_BOUND, () -> "memory grew by %d bytes".formatted(grown));
            assertEquals(List.of(), log.troubles());
        }
        assertEquals(List.of(), List.copyOf(Acquisition.trespasses()));
        assertTrue(Acquisition.made() - taken > answered.sum() / 4, "the watch saw too few connections to vouch for them");
        assertEquals(0, Acquisition.held(), "connections are not given back");
        assertEquals(0, busy(), "sessions of the database are not at rest");
        assertTrue(answered.sum() > CLIENTS, "too few answers to say anything");
    }

    private void run(List<Request> asked, Duration time) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, CLIENTS).mapToObj(number -> clients.submit(() -> {
                var random = new SplittableRandom(number);
                do {
                    ask(asked.get(random.nextInt(asked.size())));
                } while (System.nanoTime() < end);
            })).toList();
            for (var client : running) {
                client.get();
            }
        }
    }

    private void ask(Request asked) {
        var response = Http.post(asked.body(), "Content-Type", Http.JSON, "Accept", Http.JSON);
        if (response.status() == 503) {
            assertEquals("OVERLOADED", response.code());
            assertTrue(Integer.parseInt(response.header("Retry-After")) > 0);
            refused.increment();
        } else {
            assertEquals(200, response.status(), response::text);
            assertEquals(asked.answer(), response.text(), asked.body());
            answered.increment();
        }
    }

    /// What they ask, each with the answer that it has alone.
    private static List<Request> asked() {
        var asked = new ArrayList<Request>();
        for (var slug : texts("{ cities(first: 8) { nodes { key: slug } } }")) {
            asked.add(Request.of(Graph.operation("CityPage"), Map.of("slug", slug)));
        }
        for (var slug : texts("{ roles(first: 4) { nodes { key: slug } } }")) {
            asked.add(Request.of(Graph.operation("RolePage"), Map.of("slug", slug)));
            asked.add(Request.of(Graph.operation("TrainingPage"), Map.of("role", slug)));
        }
        for (var id : texts("{ jobPostings(first: 8) { nodes { key: id } } }")) {
            asked.add(Request.of(POSTING, Map.of("id", id)));
        }
        asked.add(Request.of(Graph.operation("CompareSalaries"), Map.of()));
        asked.add(Request.of(Graph.operation("CompareSalaries"), Map.of("areas", List.of("42660", "99"))));
        for (var first : List.of(1, 20, 60)) {
            asked.add(Request.of(POSTINGS, Map.of("first", first)));
        }
        Collections.shuffle(asked, new SplittableRandom(1));
        return asked;
    }

    private static List<String> texts(String query) {
        return Graph.ask(query).findValuesAsText("key");
    }

    private static long memory() {
        if (SECONDS < LONG) {
            return 0;
        }
        // Twice: what finalizers and cleaners hold goes with the second.
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private int busy() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private record Request(String body, String answer) {

        static Request of(String query, Map<String, ?> variables) {
            var body = Http.body(query, variables);
            var answer = Http.post(body, "Content-Type", Http.JSON, "Accept", Http.JSON);
            JsonNode json = answer.json();
            assertTrue(answer.status() == 200 && !json.has("errors"), answer::text);
            return new Request(body, answer.text());
        }
    }
}
