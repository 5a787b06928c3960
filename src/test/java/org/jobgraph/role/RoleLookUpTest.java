package org.jobgraph.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
class RoleLookUpTest {

    private static final String ROLE = "query($slug: String!) { role(slug: $slug) { slug title } }";

    @Inject
    Statements statements;

    @Test
    void role_ofKnownSlug_hasItsTitle() {
        assertEquals("Back End Developer", Graph.ask(ROLE, Map.of("slug", "back-end-developer")).at("/role/title").asText());
    }

    @Test
    void role_ofUnknownSlug_isNull() {
        assertTrue(Graph.ask(ROLE, Map.of("slug", "dragon-tamer")).get("role").isNull());
    }

    @Test
    void role_always_isAnsweredFromMemory() {
        assertEquals(0, statements.of(() -> Graph.ask(ROLE, Map.of("slug", "back-end-developer"))));
    }
}
