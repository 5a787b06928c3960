package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// A caller's mistake is answered with a stable code and the place of the mistake, never with the service's own words.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class BadInputTest {

    @Inject
    ReadOnly readOnly;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(strings = {"city(slug: \"atlantis\") { name }", "metro(code: \"00000\") { name }",
            "role(slug: \"dragon-tamer\") { title }", "occupation(code: \"99-9999\") { title }",
            "occupation(code: \"15-1254\", taxonomy: SOC_2010) { title }", "city(slug: \"\") { name }"})
    void lookUp_ofWhatIsNotThere_isNull(String field) {
        assertTrue(Graph.ask("{ found: " + field + " }").get("found").isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles(first: 0) { totalCount }                               | OUT_OF_RANGE     | roles  | first
            roles(first: 101) { totalCount }                             | OUT_OF_RANGE     | roles  | first
            roles(first: -1) { totalCount }                              | OUT_OF_RANGE     | roles  | first
            cities(first: 101) { totalCount }                            | OUT_OF_RANGE     | cities | first
            salaries(first: 0) { totalCount }                            | OUT_OF_RANGE     | salaries | first
            role(slug: "back-end-developer") { skills(first: 0) { name } } | OUT_OF_RANGE   | role/skills | first
            role(slug: "back-end-developer") { salaries(first: 101) { totalCount } } | OUT_OF_RANGE | role/salaries | first
            roles(after: "bogus") { totalCount }                         | MALFORMED_CURSOR | roles  | after
            cities(after: "%%%") { totalCount }                          | MALFORMED_CURSOR | cities | after
            cities(after: "cm9sZR9iYWNrLWVuZC1kZXZlbG9wZXI") { totalCount } | MALFORMED_CURSOR | cities | after
            salaries(after: "UkVBRB94") { totalCount }                   | MALFORMED_CURSOR | salaries | after
            role(slug: "back-end-developer") { salaries(after: "TUVBTl9BU0MfMR8y") { totalCount } } | MALFORMED_CURSOR | role/salaries | after
            role(slug: "back-end-developer") { salaries(after: "TUVBTl9ERVNDHzFlOTk5OTk5OTk5HzI") { totalCount } } | MALFORMED_CURSOR | role/salaries | after
            role(slug: "back-end-developer") { salary(area: "\\u0000") { year } } | MALFORMED_VALUE | role/salary | area
            salaries(filter: { areas: ["\\u0000"] }) { totalCount }      | MALFORMED_VALUE  | salaries | filter
            """)
    void argument_thatTheSchemaCannotJudge_isNamedWithItsPath(String field, String code, String path, String argument) {
        var error = Graph.error("{ " + field + " }", Map.of());
        assertEquals(code, error.at("/extensions/code").asText());
        assertEquals(argument, error.at("/extensions/argument").asText());
        assertEquals(path, path(error.get("path")));
        assertPlain(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role(slug: "back-end-developer") { salaries(orderBy: SIDEWAYS) { totalCount } } | role/salaries | SIDEWAYS
            salaries(filter: { groups: [HUGE] }) { totalCount }   | salaries  | filter.groups[0]
            salaries(filter: { colour: "red" }) { totalCount }    | salaries  | colour
            salaries(filter: { areas: [null] }) { totalCount }    | salaries  | filter.areas[0]
            rolf { title }                                        | rolf      | rolf
            role(slug: "back-end-developer") { tile }             | role/tile | tile
            role(slug: "back-end-developer", colour: 1) { title } | role      | colour
            role { title }                                        | role      | slug
            role(slug: 5) { title }                               | role      | slug
            role(slug: null) { title }                            | role      | slug
            roles(first: "3") { totalCount }                      | roles     | first
            roles(first: 2.5) { totalCount }                      | roles     | first
            roles(first: 99999999999) { totalCount }              | roles     | first
            roles                                                 | roles     | roles
            """)
    void document_thatDoesNotFitTheSchema_isRefusedWithItsField(String field, String place, String words) {
        var error = Graph.error("{ " + field + " }", Map.of());
        assertEquals("GRAPHQL_VALIDATION_FAILED", error.at("/extensions/code").asText());
        assertEquals(place, error.at("/extensions/field").asText());
        assertTrue(error.get("message").asText().contains(words), error.toString());
        assertTrue(error.at("/locations/0/line").isInt(), error.toString());
        assertPlain(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($s: String!) { role(slug: $s) { title } }                     | {}                        | 's'
            query($s: String!) { role(slug: $s) { title } }                     | {"s": null}               | 's'
            query($s: String!) { role(slug: $s) { title } }                     | {"s": 5}                  | 's'
            query($n: Int) { roles(first: $n) { totalCount } }                  | {"n": "3"}                | 'n'
            query($n: Int) { roles(first: $n) { totalCount } }                  | {"n": 3.7}                | 'n'
            query($n: Int) { roles(first: $n) { totalCount } }                  | {"n": 99999999999}        | 'n'
            query($f: SalaryFilter) { salaries(filter: $f) { totalCount } }     | {"f": {"groups": ["HUGE"]}} | 'f'
            query($f: SalaryFilter) { salaries(filter: $f) { totalCount } }     | {"f": {"colour": "red"}}  | 'colour'
            query($f: SalaryFilter) { salaries(filter: $f) { totalCount } }     | {"f": "red"}              | 'f'
            query($o: SalaryOrder) { role(slug: "a") { salaries(orderBy: $o) { totalCount } } } | {"o": "SIDEWAYS"} | 'o'
            query($a: [String!]!) { compareSalaries(areas: $a, occupations: []) { areaCode } } | {"a": ["99", null]} | 'a'
            """)
    void variable_thatIsMissingOrOfAnotherType_isNamed(String document, String variables, String name)
            throws JsonProcessingException {
        var error = Graph.error(document, new ObjectMapper().readerForMapOf(Object.class).readValue(variables));
        assertEquals("GRAPHQL_VALIDATION_FAILED", error.at("/extensions/code").asText());
        assertTrue(error.get("message").asText().contains(name), error.toString());
        assertPlain(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { jobPostings(orderBy: OLDEST) { totalCount } }           | orderBy
            { salaries(filter: { groups: [HUGE] }) { totalCount } }   | filter.groups[0]
            { role { title } }                                        | slug
            { role(slug: null) { title } }                            | slug
            { roles(first: "3") { totalCount } }                      | first
            """)
    void argument_thatDoesNotFitTheSchema_isNamed(String document, String argument) {
        assertEquals(argument, Graph.error(document, Map.of()).at("/extensions/argument").asText());
    }

    @Test
    void variable_thatDoesNotFitTheSchema_isNamedForPrograms() {
        var error = Graph.error("query($o: JobPostingOrder!) { jobPostings(orderBy: $o) { totalCount } }",
                Map.of("o", "OLDEST"));
        assertEquals("o", error.at("/extensions/variable").asText());
    }

    @Test
    void document_thatIsNoGraphQL_isRefusedWithItsPlace() {
        var error = Graph.error("{ roles { totalCount }", Map.of());
        assertEquals("GRAPHQL_PARSE_FAILED", error.at("/extensions/code").asText());
        assertTrue(error.at("/locations/0/column").isInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles(first: null) { nodes { slug } }", "roles(after: null) { nodes { slug } }"})
    void argument_thatIsNull_meansItsDefault(String field) {
        assertEquals(20, Graph.ask("{ " + field + " }").at("/roles/nodes").size());
    }

    @Test
    void arguments_thatAreNull_meanTheirDefaultsEachForItself() {
        var salaries = "{ totalCount nodes { area { code } } }";
        var role = Graph.ask(
                "{ role(slug: \"back-end-developer\") { plain: salaries %s nulls: salaries(orderBy: null, areaKind: null, first: null, year: null) %s salary(area: null) { area { code } } } }"
                        .formatted(salaries, salaries))
                .get("role");
        assertEquals(role.get("plain"), role.get("nulls"));
        assertEquals("99", role.at("/salary/area/code").asText());
    }

    @Test
    void year_outsideAllYears_findsNothing() {
        // 67560 is 2024 in sixteen bits.
        var answer = Graph.ask("""
                { metro(code: "42660") { salary(occupation: "15-1254", year: 67560) { year } priceParity(year: 67560) { year } }
                  salaries(filter: { years: [67560] }) { totalCount }
                  compareSalaries(occupations: ["15-1254"], areas: ["42660"], year: 67560) { year } }""");
        assertTrue(answer.at("/metro/salary").isNull());
        assertTrue(answer.at("/metro/priceParity").isNull());
        assertEquals(0, answer.at("/salaries/totalCount").asInt());
        assertTrue(answer.at("/compareSalaries/0/year").isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bogus", "%%%", "Um9sZQ", "Um9sZTphYmM=="})
    void nodeId_thatWasNeverGivenOut_isMalformed(String id) {
        var refused = assertThrows(ApiError.MalformedId.class, () -> NodeId.parse("id", id));
        assertEquals(Map.of("code", "MALFORMED_ID", "argument", "id", "got", id), refused.extensions());
        var error = Graph.error("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
        assertEquals("MALFORMED_ID", error.at("/extensions/code").asText());
        assertEquals("node", path(error.get("path")));
    }

    @ParameterizedTest
    @CsvSource({"Dragon, fire", "Query, x", "Salary, twelve", "Occupation, SOC_2018", "Occupation, SOC_1492/15-1254"})
    void nodeId_ofNoTypeOrKey_isMalformed(String type, String key) {
        var error = Graph.error("query($id: ID!) { node(id: $id) { id } }", Map.of("id", NodeId.of(type, key)));
        assertEquals("MALFORMED_ID", error.at("/extensions/code").asText());
        assertEquals("id", error.at("/extensions/argument").asText());
    }

    @ParameterizedTest
    @CsvSource({"City, atlantis", "Salary, 999999999", "Occupation, SOC_2018/99-9999", "Source, nobody"})
    void nodeId_ofWhatIsNotThere_isNull(String type, String key) {
        assertTrue(
                Graph.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", NodeId.of(type, key))).get("node").isNull());
    }

    @Test
    void statement_ofARequest_hasALimitOfTime() {
        assertEquals("10s", QuarkusTransaction.requiringNew().call(
                () -> entities.createNativeQuery("select current_setting('statement_timeout')", String.class)
                        .getSingleResult()));
    }

    @Test
    void statement_thatFails_leavesTheRestOfTheAnswer() {
        assertEquals("kept", readOnly.during(() -> {
            assertThrows(PersistenceException.class, () -> entities.createNativeQuery("select 1/0").getSingleResult());
            return "kept";
        }));
    }

    private static void assertPlain(JsonNode error) {
        assertFalse(error.toString().matches("(?s).*(Exception|org\\.jobgraph|SQL|SRGQL).*"), error.toString());
    }

    private static String path(JsonNode path) {
        var text = new StringBuilder();
        path.forEach(step -> text.append(text.isEmpty() ? "" : "/").append(step.asText()));
        return text.toString();
    }
}
