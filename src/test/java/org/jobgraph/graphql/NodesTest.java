package org.jobgraph.graphql;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.StreamSupport;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Whatever has an id can be fetched again by it.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class NodesTest {

    /// Type → a question whose answer has one; `found` is its name there.
    private static final Map<String, String> ONE_OF_EACH = Map.of(
            "City", "{ found: city(slug: \"seattle\") { id __typename } }",
            "Metro", "{ found: metro(code: \"42660\") { id __typename } }",
            "Role", "{ found: role(slug: \"back-end-developer\") { id __typename } }",
            "Occupation", "{ found: occupation(code: \"15-1254\") { id __typename } }",
            "Salary", "{ metro(code: \"42660\") { found: salary(occupation: \"15-1254\") { id __typename } } }",
            "Source", "{ found: sources { id __typename } }");

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
    void types_withAnId_areAllAskedHere() {
        var types = Graph.ask("{ __type(name: \"Node\") { possibleTypes { name } } }").at("/__type/possibleTypes");
        assertEquals(ONE_OF_EACH.keySet(),
                StreamSupport.stream(types.spliterator(), false).map(type -> type.get("name").asText()).collect(toSet()));
    }
}
