package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What an operation costs is known before it is executed. Every sum here is worked out by hand: 1 for the operation, 1 for a
/// field in memory, 5 and once 50 for one from the database, which every field at the root is; times the rows above it.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class CostTest {

    private static final int LIMIT = 200_000;

    @Inject
    Execution execution;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { __typename }                                                                      | 2
            { city(slug: "x") { name state } }                                                  | 58
            { city(slug: "x") { aliases } }                                                     | 57
            { city(slug: "x") { facts { statement asOf } } }                                    | 67
            { jobPostings(first: 10) { nodes { title } } }                                      | 67
            { jobPostings { nodes { title } } }                                                 | 77
            { jobPostings(first: null) { nodes { title } } }                                    | 77
            { jobPostings(first: 1) { nodes { title } } }                                       | 58
            { jobPostings(first: 0) { nodes { title } } }                                       | 57
            { jobPostings(first: 1000000) { nodes { title } } }                                 | 157
            { jobPostings(first: 10) { edges { cursor node { title } } pageInfo { endCursor } totalCount } } | 144
            { jobPostings(first: 10) { nodes { company { name jobPostings(first: 3) { nodes { title } } } } } } | 307
            { role(slug: "x") { skills(first: 7) { name hot } } }                               | 71
            { city(slug: "x") { a: salary(occupation: "1") { year } b: salary(occupation: "2") { year } } } | 168
            { city(slug: "x") { name name ...A ...A } } fragment A on City { name metro { code } } | 59
            { city(slug: "x") { metro { name } ... { metro { code name } } } }                  | 59
            { nodes(ids: ["a", "b", "c"]) { id ... on City { name } ... on Role { title slug } } } | 65
            { compareSalaries(occupations: ["1", "2"], areas: ["1", "2", "3"]) { rank year } }  | 68
            { compareSalaries(occupations: "1", areas: []) { rank year } }                      | 56
            { city(slug: "x") { name @skip(if: true) state @include(if: true) } }               | 57
            { __schema { types { name } } }                                                     | 8
            { a: __typename b: __typename ... on Query { a: __typename } }                      | 3
            """)
    void operation_costsRowsTimesFields(String document, int points) {
        assertEquals(points, requested(document, "{}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($n: Int = 3) { jobPostings(first: $n) { nodes { title } } }          | {}            | 60
            query($n: Int = 3) { jobPostings(first: $n) { nodes { title } } }          | {"n": 7}      | 64
            query($n: Int = 3) { jobPostings(first: $n) { nodes { title } } }          | {"n": null}   | 77
            query($n: Int) { jobPostings(first: $n) { nodes { title } } }              | {}            | 77
            query($n: Int) { jobPostings(first: $n) { nodes { title } } }              | {"n": -5}     | 57
            query($n: Int) { jobPostings(first: $n) { edges { node { company { name } } } } } | {"n": 10} | 177
            query($a: [String!]!, $o: [String!]!) { compareSalaries(occupations: $o, areas: $a) { rank } } | {"a": ["1", "2"], "o": ["1", "2", "3"]} | 62
            query($a: [String!]! = ["1", "2"]) { compareSalaries(occupations: ["1", "2"], areas: $a) { rank } } | {} | 60
            query($a: [String!]!) { compareSalaries(occupations: ["1"], areas: $a) { rank } } | {"a": "1"} | 57
            query($s: Boolean!) { city(slug: "x") { name @skip(if: $s) state } }       | {"s": true}   | 57
            query($s: Boolean!) { city(slug: "x") { name @skip(if: $s) state } }       | {"s": false}  | 58
            query($i: Boolean = true) { city(slug: "x") { ...A @include(if: $i) } } fragment A on City { name state } | {} | 58
            query($i: Boolean = true) { city(slug: "x") { ...A @include(if: $i) } } fragment A on City { name state } | {"i": false} | 56
            query($i: Boolean!) { city(slug: "x") { ...A @include(if: $i) name metro { name } } } fragment A on City { name metro { name code } } | {"i": false} | 59
            query($i: Boolean!) { city(slug: "x") { ...A @include(if: $i) name metro { name } } } fragment A on City { name metro { name code } } | {"i": true} | 60
            """)
    void operation_withVariables_costsWhatTheyAsk(String document, String variables, int points) {
        assertEquals(points, requested(document, variables));
    }

    @Test
    void operation_ofSeveral_isThePricedOne() {
        var document = "query A { __typename } query B { a: __typename b: __typename }";
        var named = Http.post("{\"query\": \"" + document + "\", \"operationName\": \"B\"}", "Content-Type", Http.JSON);
        assertEquals(3, named.json().at("/extensions/cost/requested").asInt());
        assertTrue(Graph.answer(document, Map.of()).path("extensions").isMissingNode());
    }

    @Test
    void answer_saysWhatItsRequestMayCost() {
        var answer = Graph.answer("{ __typename }", Map.of());
        assertEquals("{\"data\":{\"__typename\":\"Query\"},\"extensions\":{\"cost\":{\"requested\":2,\"limit\":200000}}}",
                answer.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CityPage", "RolePage", "CompareSalaries", "TrainingPage"})
    void referenceOperation_withLargePages_isFarBelowTheLimit(String name) {
        var large = Graph.operation(name).replaceAll("first: \\d+", "first: 100");
        var cost = Graph.answer(large, Map.of()).at("/extensions/cost/requested").asInt();
        assertTrue(cost > 100 && cost < LIMIT / 8, name + " costs " + cost);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{ jobPostings(first: 100) { nodes { title url company { slug name } locations { raw city { slug name metro { code name } } } role { slug title salary { year annual { mean { amount } median { amount } } } } pay { min max currency annualised { min max } } } } }",
            "{ roles(first: 100) { nodes { title salaries(first: 20) { nodes { year area { code name } annual { mean { amount } } } } } } }",
            "{ jobPostings(first: 100) { nodes { company { jobPostings(first: 100) { nodes { title } } } } } }"})
    void operation_thatNestsWithReason_isAnswered(String document) {
        var answer = Graph.answer(document, Map.of());
        assertFalse(answer.has("errors"), answer.toString());
    }

    @Test
    void introspection_costsModerately() {
        var cost = requested(IntrospectionQuery.INTROSPECTION_QUERY, "{}");
        assertTrue(cost > 100 && cost < LIMIT / 20, "introspection costs " + cost);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 50})
    void operation_thatMultiplies_isRefusedBeforeItIsExecuted(int inner) {
        var document = "query($n: Int) { jobPostings(first: 100) { nodes { company { jobPostings(first: 100) { nodes { role {"
                + " salaries(first: $n) { nodes { year } } } } } } } } }";
        var asked = "{\"query\": \"" + document + "\", \"variables\": {\"n\": " + inner + "}}";
        var start = System.nanoTime();
        var refused = Http.post(asked, "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertEquals(400, refused.status());
        assertEquals("QUERY_TOO_COSTLY", refused.code());
        assertFalse(refused.json().has("data"));
        // 56 and nodes; company and its postings and nodes, 100 times; role, salaries, their nodes and rows 10,000 times.
        var requested = 57 + 100 * (5 + 5 + 1) + 10_000 * (1 + 5 + 1 + inner) + 3 * 50;
        assertEquals(requested, refused.json().at("/errors/0/extensions/requested").asInt());
        assertEquals(LIMIT, refused.json().at("/errors/0/extensions/limit").asInt());
        assertEquals(requested, refused.json().at("/extensions/cost/requested").asInt());
        assertTrue(took < 1_000, took + " ms");
        assertEquals(200, Http.post(asked, "Content-Type", Http.JSON, "Accept", Http.JSON).status());
    }

    @Test
    void operation_thatMultipliesBeyondAllMeasure_isRefused() {
        var document = "{ jobPostings(first: 100) " + "{ nodes { company { jobPostings(first: 100) ".repeat(12)
                + "{ totalCount }" + " } } }".repeat(12) + " }";
        assertEquals("QUERY_TOO_COSTLY", Graph.error(document, Map.of()).at("/extensions/code").asText());
    }

    @Test
    void cost_ofAKnownDocument_isAMatterOfMicroseconds() {
        var request = new GraphQLRequest(Graph.operation("CityPage"), null, Map.of("slug", "x"), Map.of());
        var paged = new GraphQLRequest("query($n: Int) { jobPostings(first: $n) { nodes { title company { name } } } }", null,
                Map.of("n", 7), Map.of());
        for (var i = 0; i < 20_000; i++) {
            execution.cost(request);
            execution.cost(paged);
        }
        var start = System.nanoTime();
        for (var i = 0; i < 20_000; i++) {
            execution.cost(request);
            execution.cost(paged);
        }
        var each = (System.nanoTime() - start) / 40_000;
        System.out.println("NS each " + each);
        assertTrue(each < 20_000, "it takes " + each + " ns");
    }

    private static int requested(String document, String variables) {
        try {
            Map<String, ?> sent = new ObjectMapper().readerForMapOf(Object.class).readValue(variables);
            var cost = Graph.answer(document, sent).at("/extensions/cost");
            assertEquals(LIMIT, cost.get("limit").asInt());
            return cost.get("requested").asInt();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
