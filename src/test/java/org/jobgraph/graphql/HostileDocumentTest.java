package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Documents that are made to cost are refused before they do, and what is no request at once.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class HostileDocumentTest {

    private static final int TRIES = 20;
    /// Of a machine that is busy with something else.
    private static final int MORE_TRIES = 100;
    private static final long MOST_MILLIS = 50;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("1,000 aliases", "TOO_MANY_ALIASES",
                        "{ " + repeat(1_000, i -> "a" + i + ":__typename ") + "}"),
                Arguments.of("aliases that fragments multiply", "TOO_MANY_ALIASES", multiplied()),
                Arguments.of("200 levels", "DOCUMENT_TOO_DEEP", nested(200)),
                Arguments.of("60 levels", "DOCUMENT_TOO_DEEP", nested(60)),
                Arguments.of("2,000 levels", "DOCUMENT_TOO_DEEP", nested(2_000)),
                Arguments.of("200 levels of a list", "DOCUMENT_TOO_DEEP",
                        "{ roles(after: " + "[".repeat(200) + "]".repeat(200) + ") { totalCount } }"),
                Arguments.of("fragments in a chain", "DOCUMENT_TOO_DEEP",
                        "{ ...F0 } " + repeat(600, i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " } ")),
                Arguments.of("fragment of itself", "GRAPHQL_VALIDATION_FAILED", "{ ...A } fragment A on Query { ...A }"),
                Arguments.of("fragments in a circle", "GRAPHQL_VALIDATION_FAILED",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A ...B }"),
                Arguments.of("100,000 tokens", "DOCUMENT_TOO_LONG", "{ " + "a ".repeat(100_000) + "}"),
                Arguments.of("100,000 blanks", "DOCUMENT_TOO_LONG", "{ __typename" + " ,".repeat(100_000) + "}"),
                Arguments.of("a million brackets", "GRAPHQL_PARSE_FAILED", "{".repeat(1_000_000)),
                Arguments.of("one field with arguments that differ", "GRAPHQL_VALIDATION_FAILED",
                        "{ " + repeat(550, i -> "roles(first: " + i + ") { totalCount } ") + "}"),
                Arguments.of("one field with arguments that differ, in fragments", "GRAPHQL_VALIDATION_FAILED",
                        "{ ...F } fragment F on Query { "
                                + repeat(400, i -> "... { roles(first: " + i + ") { totalCount } } ") + "}"),
                Arguments.of("one field again and again", "GRAPHQL_VALIDATION_FAILED",
                        "{ nothing " + repeat(990, _ -> "roles { totalCount } ") + "}"),
                Arguments.of("unknown fields", "GRAPHQL_VALIDATION_FAILED", "{ " + repeat(2_000, i -> "f" + i + " ") + "}"),
                Arguments.of("2,001 fields", "TOO_MANY_FIELDS", "{ " + repeat(2_001, _ -> "__typename ") + "}"),
                Arguments.of("fields that fragments multiply", "TOO_MANY_FIELDS", multiplied().replaceAll("a\\d+: ", "")),
                Arguments.of("201 directives", "TOO_MANY_DIRECTIVES",
                        "{ __typename " + repeat(201, _ -> "@skip(if: false) ") + "}"),
                Arguments.of("directives that fragments multiply", "TOO_MANY_DIRECTIVES", "{ ...F0 } " + repeat(8,
                        i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " } ")
                        + "fragment F8 on Query { __typename @skip(if: false) }"),
                Arguments.of("unknown directives", "GRAPHQL_VALIDATION_FAILED",
                        "{ __typename " + repeat(200, i -> "@d" + i + " ") + "}"),
                Arguments.of("introspection in circles", "INTROSPECTION_TOO_LARGE",
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void document_thatIsMadeToCost_isRefusedWithinMilliseconds(String name, String code, String document) {
        // Another text each time, so that no answer is remembered.
        assertRefusedQuickly(name, 400, code, attempt -> Http.body(document + " # " + attempt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { "not a JSON                                                 | BAD_REQUEST
            ``                                                            | BAD_REQUEST
            [{"query": "{ __typename }"}]                                 | BATCHING_DISABLED
            {"query": 7}                                                  | BAD_REQUEST
            {"query": "{ __typename }", "variables": "x"}                 | BAD_REQUEST
            {"query": "{ __typename }", "operationName": 7}               | BAD_REQUEST
            {"query": "{ __typename }", "extensions": []}                 | BAD_REQUEST
            {"query": "query A { __typename }", "operationName": "B"}     | UNKNOWN_OPERATION
            {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}} | PERSISTED_QUERY_NOT_SUPPORTED
            """)
    void body_thatIsNoRequest_isRefusedWithinMilliseconds(String body, String code) {
        assertRefusedQuickly(body, 400, code, _ -> body);
    }

    @Test
    void hash_thatNobodyKnows_isRefusedWithinMilliseconds() {
        assertRefusedQuickly("an unknown hash", 404, "PERSISTED_QUERY_NOT_FOUND",
                attempt -> "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%064x\"}}}"
                        .formatted(attempt));
    }

    @Test
    void body_ofTenMegabytes_isRefusedWithinMilliseconds() {
        var body = "[" + " ".repeat(10 * 1_048_576) + "]";
        assertRefusedQuickly("10 MB", 413, "BODY_TOO_LARGE", _ -> body);
    }

    // Brackets without end take the parser of JSON as deep as the one of GraphQL.
    @Test
    void body_ofBracketsWithoutEnd_isRefusedWithinMilliseconds() {
        var body = "[".repeat(1_000_000);
        assertRefusedQuickly("a million brackets of JSON", 400, "BAD_REQUEST", _ -> body);
    }

    private static void assertRefusedQuickly(String name, int status, String code, IntFunction<String> body) {
        var quickest = Long.MAX_VALUE;
        for (var i = 0; i < TRIES || (i < MORE_TRIES && quickest > MOST_MILLIS); i++) {
            var sent = body.apply(i);
            var start = System.nanoTime();
            var refused = Http.post(sent, "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
            // The quickest: what it costs, whatever else this machine is doing.
            quickest = Math.min(quickest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            assertEquals(status, refused.status(), name);
            assertEquals(code, refused.code(), name);
            assertFalse(refused.text().matches("(?s).*(Exception|\\tat |org\\.jobgraph).*"), refused.text());
        }
        assertTrue(quickest <= MOST_MILLIS, name + " took " + quickest + " ms");
    }

    @Test
    void get_ofADocumentThatIsMadeToCost_isRefusedToo() {
        var refused = Http.get(Map.of("query", "{ " + repeat(201, i -> "a" + i + ":__typename ") + "}"), "Accept",
                Http.RESPONSE);
        assertEquals(400, refused.status());
        assertEquals("TOO_MANY_ALIASES", refused.code());
        assertEquals(200, refused.json().at("/errors/0/extensions/limit").asInt());
    }

    @Test
    void document_atTheLimits_isAnswered() {
        Graph.ask("{ " + repeat(200, i -> "a" + i + ": __typename ") + "}");
        Graph.ask(nested(50));
    }

    @Test
    void introspection_isAnswered() {
        assertTrue(Graph.ask(IntrospectionQuery.INTROSPECTION_QUERY).at("/__schema/types").size() > 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999"})
    void number_beyondAllMeasure_isRefusedQuickly(String number) {
        var start = System.nanoTime();
        var refused = Http.post("""
                {"query": "query($n: Int) { roles(first: $n) { totalCount } }", "variables": {"n": %s}}
                """.formatted(number), "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
        assertEquals("GRAPHQL_VALIDATION_FAILED", refused.code(), refused.text());
        assertEquals("GRAPHQL_VALIDATION_FAILED", Graph.error("{ roles(first: " + number + ") { totalCount } }", Map.of())
                .at("/extensions/code").asText());
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(1));
    }

    private static String nested(int levels) {
        return "{ " + "... { ".repeat(levels - 1) + "__typename" + " }".repeat(levels);
    }

    // Each fragment spreads the next twice under other names: 2^20 fields.
    private static String multiplied() {
        return "{ ...F0 } " + repeat(20, i -> "fragment F" + i + " on Query { a" + i + ": __typename ...F" + (i + 1) + " ...F"
                + (i + 1) + " } ") + "fragment F20 on Query { __typename }";
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }
}
