package org.jobgraph.watch;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/// What a collector of traces gets.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(TraceTest.Traced.class)
class TraceTest {

    private static final String CLIENTS_TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final AttributeKey<String> SQL = AttributeKey.stringKey("db.query.text");

    public static class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.endpoint", "http://localhost:1",
                    "quarkus.log.category.\"io.quarkus.opentelemetry\".level", "OFF");
        }
    }

    @Inject
    Ended ended;

    @Test
    void request_withATraceOfItsClient_isASpanOfItWithItsStatements() {
        ask(Graph.operation("CityPage"), Map.of());
        var request = ended.await("query CityPage");
        assertEquals(CLIENTS_TRACE, request.getTraceId());
        assertEquals("b7ad6b7169203331", request.getParentSpanId());
        assertEquals(SpanKind.SERVER, request.getKind());
        var statements = ended.of(CLIENTS_TRACE).stream().filter(span -> span.getKind() == SpanKind.CLIENT).toList();
        assertTrue(statements.stream().anyMatch(span -> span.getAttributes().get(SQL) != null), statements.toString());
        assertTrue(ended.all().stream().allMatch(span -> span.getTraceId().equals(CLIENTS_TRACE)),
                "statements of nobody's request are no traces");
    }

    @Test
    void values_ofARequest_areInNoSpan() {
        ask("query Found($text: String!) { jobPostings(first: 3, filter: {text: $text}) { nodes { title } } }",
                Map.of("text", "a-value-4716"));
        ask("query Lost($id: ID!) { node(id: $id) { id } }", Map.of("id", "a-value-4716"));
        var lost = ended.await("query Lost");
        assertEquals(StatusCode.ERROR, lost.getStatus().getStatusCode());
        assertEquals("MALFORMED_ID", lost.getAttributes().get(AttributeKey.stringKey("error.type")));
        assertFalse(ended.all().toString().contains("4716"));
    }

    private static void ask(String query, Map<String, ?> variables) {
        given().contentType("application/json").header("traceparent", "00-" + CLIENTS_TRACE + "-b7ad6b7169203331-01")
                .body(Map.of("query", query, "variables", variables)).post("/graphql").then().statusCode(200);
    }

    /// Spans that ended, in a service whose traces are on.
    @ApplicationScoped
    public static class Ended implements SpanProcessor {

        private final Queue<SpanData> spans = new ConcurrentLinkedQueue<>();

        List<SpanData> all() {
            return List.copyOf(spans);
        }

        List<SpanData> of(String trace) {
            return spans.stream().filter(span -> span.getTraceId().equals(trace)).toList();
        }

        /// A request's span ends after its answer.
        SpanData await(String name) {
            for (var tries = 0; tries < 250; tries++) {
                for (var span : spans) {
                    if (span.getName().equals(name)) {
                        return span;
                    }
                }
                LockSupport.parkNanos(20_000_000);
            }
            throw new AssertionError("no span " + name + " in " + spans);
        }

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            // its end tells all
        }

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            spans.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
