package org.jobgraph.training;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.jobgraph.Graph;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ManyProgramsTest {

    private static final String PAGE = """
            query($first: Int, $after: String) { trainingPrograms(%s first: $first, after: $after) {
              totalCount nodes { slug name } pageInfo { hasNextPage endCursor } } }""";

    private static final String EVERYTHING = """
            totalCount nodes { slug awards { name } roles { origin role { slug } } preparesFor { slug }
              payback { months unavailable wage { id } } cost { amount } provider { name city { slug } }
              provenance { source { name } } }""";

    @Inject
    ManyPrograms programs;

    @Inject
    Statements statements;

    @Inject
    Session entities;

    @BeforeEach
    void insert() throws SQLException {
        programs.insert();
    }

    @AfterEach
    void remove() throws SQLException {
        programs.remove();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 | ''
            37  | 'filter: {role: "back-end-developer"}'
            7   | 'filter: {city: "new-york-city"}'
            1   | 'filter: {kind: LICENCE}'
            """)
    void pages_toTheEnd_giveEveryProgramOnceInOrder(int size, String filter) {
        var slugs = new ArrayList<String>();
        var names = new ArrayList<String>();
        var after = Map.<String, Object>of("first", size);
        var page = Graph.ask(PAGE.formatted(filter), after).get("trainingPrograms");
        while (true) {
            page.get("nodes").forEach(node -> {
                slugs.add(node.get("slug").asText());
                names.add(node.get("name").asText().toLowerCase(Locale.ROOT));
            });
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                break;
            }
            after = Map.of("first", size, "after", page.at("/pageInfo/endCursor").asText());
            page = Graph.ask(PAGE.formatted(filter), after).get("trainingPrograms");
        }
        assertEquals(page.get("totalCount").asInt(), slugs.size());
        assertEquals(slugs.size(), new HashSet<>(slugs).size());
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(slugs.size() >= 50);
    }

    @Test
    void statements_ofPrograms_areTheSameForOneAndForMany() {
        var one = programs("{ trainingPrograms(filter: {role: \"back-end-developer\"}, first: 5) { %s } }");
        assertEquals(one, programs("{ trainingPrograms(filter: {role: \"back-end-developer\"}, first: 80) { %s } }"));
        // Pages, their count, awards, roles, wages.
        assertEquals(5, one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities", "roles", "providers"})
    void statements_ofParents_areTheSameForOneAndForMany(String parents) {
        var operation = "{ " + parents + "(first: %d) { nodes { slug trainingPrograms(first: 40) { %%s } } } }";
        assertEquals(programs(operation.formatted(3)), programs(operation.formatted(40)));
    }

    @Test
    void statements_ofAliases_areShared() {
        var operation = "{ a: trainingPrograms(filter: {role: \"back-end-developer\"}) { nodes { slug } }"
                + " b: trainingPrograms(filter: {role: \"web-developer\"}, first: 3) { nodes { slug } }"
                + " role(slug: \"data-scientist\") { trainingPrograms { nodes { slug } } }"
                + " x: trainingProgram(slug: \"many-1\") { slug } y: trainingProgram(slug: \"many-2\") { slug } }";
        assertEquals(2, statements.of(() -> Graph.ask(operation)));
    }

    @Test
    void providers_underTwoAliases_areEachTheirOwn() {
        var both = Graph.ask("{ one: provider(slug: \"many-1\") { name } other: provider(slug: \"many-2\") { name }"
                + " two: providers(first: 2) { nodes { slug } } three: providers(first: 3) { nodes { slug } } }");
        assertEquals("Many 1", both.at("/one/name").asText());
        assertEquals("Many 2", both.at("/other/name").asText());
        assertEquals(2, both.at("/two/nodes").size());
        assertEquals(3, both.at("/three/nodes").size());
    }

    @Test
    void totalCount_notAskedFor_isNotCounted() {
        assertEquals(1, statements.of(() -> Graph.ask("{ trainingPrograms { nodes { slug } } }")));
    }

    @Test
    void roles_always_comeInTheEditorsOrder() {
        var program = Graph.ask("{ role(slug: \"back-end-developer\") { trainingPrograms(first: 1) {"
                + " nodes { roles { origin role { slug } } preparesFor { slug } } } } }").at("/role/trainingPrograms/nodes/0");
        assertEquals(program.get("roles").findValuesAsText("slug"), program.get("preparesFor").findValuesAsText("slug"));
        assertEquals("back-end-developer", program.at("/preparesFor/0/slug").asText());
    }

    @Test
    void pages_ofEachShape_areReadByIndex() {
        index(new TrainingProgramFilter(null, null, null, null, null), "training_program_name");
        index(TrainingProgramFilter.ofProvider("many-3"), "training_program_provider");
        index(new TrainingProgramFilter(null, null, null, null, TrainingKind.LICENCE), "training_program_kind");
        index(TrainingProgramFilter.ofCity("new-york-city"), "provider_city|training_program_provider");
        index(TrainingProgramFilter.ofRole("back-end-developer"), "training_program_role_role");
    }

    @Test
    void rename_ofAProgram_movesItInItsRolesToo() throws SQLException {
        programs.rename("noble-desktop-python-developer-certificate", "Zoo of Python");
        try {
            var page = Graph.ask("{ trainingPrograms(filter: {role: \"full-stack-developer\", roleOrigin: PUBLISHED})"
                    + " { nodes { name } } }").at("/trainingPrograms/nodes");
            assertEquals("Zoo of Python", page.get(page.size() - 1).get("name").asText());
        } finally {
            programs.rename("noble-desktop-python-developer-certificate", "Python Developer Certificate");
        }
    }

    @Test
    void pages_behindAPlace_startThere() {
        var plan = plan(new ProgramPageKey(TrainingProgramFilter.ALL, 10, new ProgramPageKey.Position("code 2", "many-2")));
        assertTrue(plan.contains("Index Cond: (ROW(name_order, (slug)::text) >"), plan);
    }

    private void index(TrainingProgramFilter filter, String anyOf) {
        var plan = plan(ProgramPageKey.of(filter, 10, null));
        assertFalse(plan.contains("Seq Scan on training_program"), plan);
        assertTrue(List.of(anyOf.split("\\|", -1)).stream().anyMatch(plan::contains), plan);
    }

    private String plan(ProgramPageKey key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ProgramPages
                        .bind(entities.createNativeQuery("explain " + ProgramShape.of(key.filter()).pages(), String.class),
                                List.of(key))
                        .getResultList().stream().collect(joining("\n")));
    }

    private long programs(String operation) {
        return statements.of(() -> Graph.ask(operation.formatted(EVERYTHING)));
    }
}
