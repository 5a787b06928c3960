package org.jobgraph.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class RequestMetricsTest {

    private static final String ERRORS = "jobgraph_graphql_errors_total";
    private static final String STATEMENTS = "jobgraph_graphql_statements_total";

    @Inject
    Statements statements;

    @Test
    void request_answered_isCountedAndTimedByItsName() {
        var before = Scrape.now();
        Graph.ask("query Named { __typename }");
        Graph.ask("{ __typename }");
        var after = after(before, 2);
        assertEquals(1, grown(before, after, Scrape.REQUESTS, "operation", "Named"));
        assertEquals(1, grown(before, after, Scrape.REQUESTS, "operation", "anonymous"));
        assertEquals(1, grown(before, after, "jobgraph_graphql_request_duration_seconds_bucket", "operation", "Named", "le",
                "15.0"));
    }

    @Test
    void statements_ofAReferenceOperation_areThoseThatPostgresCounts() {
        for (var name : new String[]{"CityPage", "RolePage", "TrainingPage", "CompareSalaries"}) {
            var operation = Graph.operation(name);
            var asPostgresCounts = statements.of(() -> Graph.ask(operation));
            var before = Scrape.now();
            Graph.ask(operation);
            assertEquals((double) asPostgresCounts, grown(before, after(before, 1), STATEMENTS, "operation", name), name);
        }
    }

    @Test
    void points_ofARequest_areThoseOfItsAnswer() {
        var before = Scrape.now();
        var answer = Graph.answer("query Costly { jobPostings(first: 5) { nodes { title } } }", Map.of());
        assertEquals(answer.at("/extensions/cost/requested").asDouble(),
                grown(before, after(before, 1), "jobgraph_graphql_cost_points_total", "operation", "Costly"));
    }

    @Test
    void mistakes_ofClients_areCountedByCode() {
        var before = Scrape.now();
        Graph.error("query Wrong { nothing }", Map.of());
        Graph.error("query Wrong { nothing", Map.of());
        Graph.error("query Lost($id: ID!) { node(id: $id) { id } }", Map.of("id", "no id"));
        var after = after(before, 3);
        assertEquals(1, grown(before, after, ERRORS, "operation", "invalid", "code", "GRAPHQL_VALIDATION_FAILED"));
        assertEquals(1, grown(before, after, ERRORS, "operation", "invalid", "code", "GRAPHQL_PARSE_FAILED"));
        assertEquals(1, grown(before, after, ERRORS, "operation", "Lost", "code", "MALFORMED_ID"));
        assertEquals(0, after.sum(Scrape.REQUESTS, "operation", "Wrong"), "an invalid document names nothing");
    }

    @Test
    void service_atRest_showsItsPlaces() {
        var scrape = Scrape.now();
        assertEquals(0, scrape.sum("jobgraph_admission_saturation"));
        assertTrue(scrape.sum("jobgraph_admission_places") > 0);
        assertEquals(1, scrape.sum("jobgraph_database_up"));
    }

    @Test
    void metricsOfExtensions_onTheRoadOfARequest_areNotMade() {
        var text = Scrape.now().text();
        assertFalse(text.contains("http_server_requests"));
        assertFalse(text.contains("mp_graphql"));
        assertTrue(text.contains("agroal_active_count{"));
        assertTrue(text.contains("jvm_memory_used_bytes{"));
    }

    private static Scrape after(Scrape before, int requests) {
        return Scrape.after(before.sum(Scrape.REQUESTS) + requests);
    }

    private static double grown(Scrape before, Scrape after, String name, String... labels) {
        return after.sum(name, labels) - before.sum(name, labels);
    }
}
