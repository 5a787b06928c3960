package org.jobgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What clients ask, as they ask it: as many SQL statements for long lists as for short ones.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ReferenceOperationsTest {

    private static final List<String> NEW_YORK_AND_SEATTLE = List.of("35620", "42660");

    @Inject
    Statements statements;

    @Test
    void cityPage_whateverItsLists_takesTheSameStatements() {
        assertConstant("CityPage", "first: 5", "/city/jobPostings/nodes");
    }

    @Test
    void rolePage_whateverItsLists_takesTheSameStatements() {
        assertConstant("RolePage", "first: 5", "/role/salaries/nodes");
        assertConstant("RolePage", "first: 10", "/role/trainingPrograms/nodes");
    }

    @Test
    void trainingPage_whateverItsLength_takesTheSameStatements() {
        assertConstant("TrainingPage", "first: 10", "/trainingPrograms/edges");
    }

    @Test
    void compareSalaries_whateverItsPairs_takesTheSameStatements() {
        var operation = Graph.operation("CompareSalaries");
        var few = Map.of("occupations", List.of("15-1254"), "areas", NEW_YORK_AND_SEATTLE.subList(0, 1));
        var more = Map.of("occupations", List.of("15-1254", "15-1252", "11-1021"), "areas", NEW_YORK_AND_SEATTLE);
        assertEquals(1, Graph.ask(operation, few).get("compareSalaries").size());
        assertEquals(6, Graph.ask(operation, more).get("compareSalaries").size());
        assertEquals(statements.of(() -> Graph.ask(operation, few)), statements.of(() -> Graph.ask(operation, more)));
    }

    /// A statement for each kind of thing that stands around a posting, and two for its duplicates; fewer for one that nobody
    /// pays by what it says.
    @Test
    void postingPage_ofAnyPosting_takesNoMoreStatements() {
        var operation = Graph.operation("PostingPage");
        var ids = Graph.ask("{ jobPostings(first: 30) { nodes { id } } }").at("/jobPostings/nodes").findValuesAsText("id");
        assertTrue(ids.size() > 5, ids.toString());
        for (var id : ids) {
            assertTrue(statements.of(() -> Graph.ask(operation, Map.of("id", id))) <= 10);
        }
    }

    // StartIntake and IntakeProgress run in OperatorTest.
    @Test
    void sources_howeverMany_takeTheSameStatements() {
        var operation = Graph.operation("Sources");
        var few = statements.of(() -> Graph.ask(operation));
        Graph.ask("""
                mutation { addSource(input: { source: "one-more", format: "ashby", address: "http://localhost/x" }) {
                    ... on SourceAdded { source { id } } } }""");
        assertEquals(few, statements.of(() -> Graph.ask(operation)));
    }

    /// Whoever makes one of these run adds it above.
    @ParameterizedTest
    @ValueSource(strings = {"PostingSearch", "Suggest"})
    void operation_thatIsNotCountedHere_doesNotRunYet(String name) {
        var answer = Graph.answer(Graph.operation(name), Map.of("id", "", "run", "", "input", Map.of()));
        assertEquals("GRAPHQL_VALIDATION_FAILED", answer.at("/errors/0/extensions/code").asText(), answer.toString());
    }

    private void assertConstant(String name, String size, String list) {
        var operation = Graph.operation(name);
        assertTrue(operation.contains(size), operation);
        var shortest = operation.replace(size, "first: 1");
        var longest = operation.replace(size, "first: 100");
        var rows = Graph.ask(longest).at(list).size();
        assertEquals(1, Graph.ask(shortest).at(list).size());
        assertTrue(rows > 1, () -> "too few rows to say anything: " + rows);
        var few = statements.of(() -> Graph.ask(shortest));
        assertFalse(few == 0, "nothing was counted");
        assertEquals(few, statements.of(() -> Graph.ask(longest)));
    }
}
