package org.jobgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class TrainingPageTest {

    private static final String PAGE = """
            query($filter: TrainingProgramFilterInput, $first: Int, $after: String) {
              trainingPrograms(filter: $filter, first: $first, after: $after) {
                totalCount nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }""";

    private static final List<String> BACK_END = List.of("noble-desktop-advanced-html-and-css",
            "noble-desktop-full-stack-web-development-certificate", "noble-desktop-javascript-development-certificate",
            "noble-desktop-python-developer-certificate", "noble-desktop-software-engineering-certificate",
            "noble-desktop-web-development-with-html-and-css");

    @Test
    void trainingPage_asItComes_givesEveryField() {
        var page = Graph.ask(Graph.operation("TrainingPage")).get("trainingPrograms");
        assertEquals(BACK_END, page.findValuesAsText("slug").stream().filter(BACK_END::contains).toList());
        assertEquals(6, page.get("totalCount").asInt());
        assertFalse(page.at("/pageInfo/hasNextPage").asBoolean());
        var first = page.at("/edges/0/node");
        for (var field : List.of("id", "name", "kind", "duration", "formats", "schedules", "provider", "curriculum", "skills",
                "prerequisites", "freeRetakeMonths", "certificateOfCompletion", "cost", "preparesFor", "payback",
                "provenance")) {
            assertTrue(first.hasNonNull(field), field);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 10})
    void pages_ofAnySize_giveTheSamePrograms(int size) {
        var seen = new ArrayList<String>();
        JsonNode page;
        @Nullable
        String after = null;
        do {
            page = page(Map.of("role", "back-end-developer"), size, after);
            assertEquals(6, page.get("totalCount").asInt());
            page.get("edges").forEach(edge -> seen.add(edge.at("/node/slug").asText()));
            after = page.at("/pageInfo/endCursor").asText();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(BACK_END, seen);
    }

    @Test
    void trainingPage_afterACursor_goesOn() {
        var all = page(Map.of("role", "back-end-developer"), 10, null);
        var rest = Graph.ask(Graph.operation("TrainingPage"), Map.of("after", all.at("/edges/3/cursor").asText()));
        assertEquals(2, rest.at("/trainingPrograms/edges").size());
        assertEquals(6, rest.at("/trainingPrograms/totalCount").asInt());
    }

    @Test
    void aliases_withOtherArguments_giveEachItsOwn() {
        var answer = Graph.ask("""
                { a: trainingPrograms(filter: {role: "back-end-developer"}, first: 1) { totalCount nodes { slug } }
                  b: trainingPrograms(filter: {role: "web-developer"}, first: 2) { totalCount nodes { slug } }
                  c: trainingPrograms(filter: {kind: COURSE}) { totalCount nodes { slug } }
                  d: trainingPrograms(filter: {kind: DEGREE}) { totalCount nodes { slug } }
                  role(slug: "web-developer") { one: trainingPrograms(first: 1) { totalCount nodes { slug } }
                    all: trainingPrograms { nodes { slug } pageInfo { hasNextPage } } } }""");
        assertEquals(List.of(1, 2, 2, 0), List.of(answer.at("/a/nodes").size(), answer.at("/b/nodes").size(),
                answer.at("/c/nodes").size(), answer.at("/d/nodes").size()));
        assertEquals(List.of(6, 3, 2, 0), answer.findValues("totalCount").stream().limit(4).map(JsonNode::asInt).toList());
        assertEquals("noble-desktop-full-stack-web-development-certificate", answer.at("/b/nodes/1/slug").asText());
        assertEquals(1, answer.at("/role/one/nodes").size());
        assertEquals(3, answer.at("/role/all/nodes").size());
        assertEquals(3, answer.at("/role/one/totalCount").asInt());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            role,       dragon-tamer
            provider,   nobody
            city,       atlantis
            role,       'nul\u0000'
            """)
    void filter_ofUnknownSlug_leavesNone(String field, String slug) {
        var page = page(Map.of(field, slug), 10, null);
        assertEquals(0, page.get("nodes").size());
        assertEquals(0, page.get("totalCount").asInt());
        assertTrue(page.at("/pageInfo/endCursor").isNull());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            role,       back-end-developer,     6
            provider,   noble-desktop,          6
            city,       new-york-city,          6
            city,       seattle,                0
            kind,       CERTIFICATE,            4
            roleOrigin, PUBLISHED,              6
            roleOrigin, INFERRED,               0
            """)
    void filter_always_leavesWhatMatches(String field, String value, int expected) {
        var page = page(Map.of(field, value), 10, null);
        assertEquals(expected, page.get("nodes").size());
        assertEquals(expected, page.get("totalCount").asInt());
    }

    @Test
    void filter_ofSeveralFields_combinesThem() {
        var page = page(Map.of("role", "web-developer", "roleOrigin", "PUBLISHED", "provider", "noble-desktop", "city",
                "new-york-city", "kind", "COURSE"), 10, null);
        assertEquals(2, page.get("totalCount").asInt());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void first_outOfRange_isRefused(int first) {
        for (var role : List.of("back-end-developer", "dragon-tamer")) {
            assertEquals("OUT_OF_RANGE", code(first, null, role));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "!!", "TkFNRR9h", "TkFNRR8AHwA"})
    void after_thatNobodyGave_isRefused(String after) {
        for (var role : List.of("back-end-developer", "dragon-tamer")) {
            assertEquals("MALFORMED_CURSOR", code(10, after, role));
        }
    }

    @Test
    void cityAndRolePages_always_havePrograms() {
        var city = Graph.ask("""
                { city(slug: "new-york-city") { trainingPrograms(first: 5) { totalCount nodes { slug name provider { name } }
                    pageInfo { hasNextPage } } } }""").at("/city/trainingPrograms");
        assertEquals(6, city.get("totalCount").asInt());
        assertEquals(5, city.get("nodes").size());
        assertTrue(city.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals("Noble Desktop", city.at("/nodes/0/provider/name").asText());
        var role = Graph.ask("""
                { role(slug: "back-end-developer") { trainingPrograms(first: 10) {
                    edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } } } }""");
        assertEquals(BACK_END, role.at("/role/trainingPrograms/nodes").findValuesAsText("slug"));
    }

    private static JsonNode page(Map<String, String> filter, int first, @Nullable String after) {
        return Graph.ask(PAGE, variables(filter, first, after)).get("trainingPrograms");
    }

    private static String code(int first, @Nullable String after, String role) {
        return Graph.error(PAGE, variables(Map.of("role", role), first, after)).at("/extensions/code").asText();
    }

    private static Map<String, Object> variables(Map<String, String> filter, int first, @Nullable String after) {
        var variables = new HashMap<String, Object>(Map.of("filter", filter, "first", first));
        variables.put("after", after);
        return variables;
    }
}
