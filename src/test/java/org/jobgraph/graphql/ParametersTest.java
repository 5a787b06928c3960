package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class ParametersTest {

    private final Parameters two = new Parameters(new ObjectMapper(),
            new PersistedQueries(new KnownOperations(Optional.empty()), 1000), 2);

    @Test
    void list_withinTheLimit_isABatchInItsOrder() {
        var batch = two.posted(bytes("[{\"query\": \"{ a }\"}, {\"query\": \"{ b }\", \"variables\": {\"n\": 1}}]"));
        assertTrue(batch.batch());
        assertEquals(List.of("{ a }", "{ b }"), batch.requests().stream().map(GraphQLRequest::query).toList());
    }

    @Test
    void object_isNoBatch() {
        assertFalse(two.posted(bytes("{\"query\": \"{ a }\"}")).batch());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                          | A list must hold 1 to 2 requests, but holds 0.
            [{}, {}, {}]                                | A list must hold 1 to 2 requests, but holds 3.
            [{"query": "{ a }"}, 7]                     | Entry 1 of the list must be a JSON object with a 'query'.
            [{"query": 7}]                              | 'query' must be a string.
            [[{"query": "{ a }"}]]                      | Entry 0 of the list must be a JSON object with a 'query'.
            """)
    void list_withAnythingElse_isRefusedWhole(String body, String reason) {
        assertEquals(reason, assertThrows(HttpRefusal.class, () -> two.posted(bytes(body))).getMessage());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
