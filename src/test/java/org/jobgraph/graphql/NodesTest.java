package org.jobgraph.graphql;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Whatever has an id can be fetched again by it.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class NodesTest {

    /// Type → a question whose answer has one; `found` is its name there.
    private static final Map<String, String> ONE_OF_EACH = Map.ofEntries(
            Map.entry("City", "{ found: city(slug: \"seattle\") { id __typename } }"),
            Map.entry("Metro", "{ found: metro(code: \"42660\") { id __typename } }"),
            Map.entry("Role", "{ found: role(slug: \"back-end-developer\") { id __typename } }"),
            Map.entry("Occupation", "{ found: occupation(code: \"15-1254\") { id __typename } }"),
            Map.entry("Salary", "{ metro(code: \"42660\") { found: salary(occupation: \"15-1254\") { id __typename } } }"),
            Map.entry("TrainingProgram", "{ trainingPrograms(first: 1) { found: nodes { id __typename } } }"),
            Map.entry("Company", "{ companies(first: 1) { found: nodes { id __typename } } }"),
            Map.entry("JobPosting", "{ jobPostings(first: 1) { found: nodes { id __typename } } }"),
            Map.entry("Provider", "{ found: provider(slug: \"noble-desktop\") { id __typename } }"),
            Map.entry("Source", "{ found: sources { id __typename } }"),
            Map.entry("IntakeRun", "{ jobPostings(first: 1) { nodes { source { found: lastRun { id __typename } } } } }"));

    @Test
    void node_ofEveryType_isFoundAgainByItsId() {
        ONE_OF_EACH.forEach((type, question) -> {
            var found = Graph.ask(question).findValue("found");
            var one = found.isArray() ? found.get(0) : found;
            assertEquals(type, one.get("__typename").asText());
            assertEquals(one, Graph.ask("query($id: ID!) { node(id: $id) { id __typename } }",
                    Map.of("id", one.get("id").asText())).get("node"));
        });
    }

    @Test
    void node_ofEveryType_isSeenByFragmentsOnItsType() {
        ONE_OF_EACH.forEach((type, question) -> {
            var found = Graph.ask(question).findValue("found");
            var id = (found.isArray() ? found.get(0) : found).get("id").asText();
            assertEquals(id, Graph.ask("query($id: ID!) { node(id: $id) { ... on %s { found: id } } }".formatted(type),
                    Map.of("id", id)).at("/node/found").asText(), type);
        });
    }

    @Test
    void nodes_ofSeveralTypes_comeInTheOrderAsked() {
        var seattle = NodeId.of("City", "seattle");
        var gone = NodeId.of("City", "atlantis");
        var role = NodeId.of("Role", "back-end-developer");
        var found = Graph.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", List.of(role, gone, seattle, role))).get("nodes");
        assertEquals(List.of(role, "null", seattle, role), StreamSupport.stream(found.spliterator(), false)
                .map(node -> node.isNull() ? "null" : node.get("id").asText()).toList());
        assertEquals(0, Graph.ask("{ nodes(ids: []) { id } }").get("nodes").size());
    }

    @ParameterizedTest
    @CsvSource({"1, nonsense, MALFORMED_ID", "101, Q2l0eTpzZWF0dGxl, OUT_OF_RANGE"})
    void nodes_ofWhatIsWrong_isAnErrorWithTheArgument(int count, String id, String code) {
        var error = Graph.error("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", Collections.nCopies(count, id)));
        assertEquals(code, error.at("/extensions/code").asText());
        assertEquals("ids", error.at("/extensions/argument").asText());
    }

    @Test
    void types_withAnId_areAllAskedHere() {
        var types = Graph.ask("{ __type(name: \"Node\") { possibleTypes { name } } }").at("/__type/possibleTypes");
        assertEquals(ONE_OF_EACH.keySet(),
                StreamSupport.stream(types.spliterator(), false).map(type -> type.get("name").asText()).collect(toSet()));
    }
}
