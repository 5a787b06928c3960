package org.jobgraph.graphql;

import java.util.Map;

import org.jobgraph.snapshot.DataVersion;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// All that an answer depends on. Whole texts, not hashes of them: no two questions are ever taken for one.
///
/// @param variables as JSON whose keys are in order
record ResponseKey(DataVersion version, String document, @Nullable String operationName, String variables) {

    // Not the application's, which may be told to leave out nulls: one that is sent is no default.
    private static final ObjectWriter IN_ORDER = JsonMapper.builder().build()
            .writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    static ResponseKey of(DataVersion version, GraphQLRequest request) {
        return new ResponseKey(version, request.query(), request.operationName(), canonical(request.variables()));
    }

    ResponseKey at(DataVersion another) {
        return new ResponseKey(another, document, operationName, variables);
    }

    /// What it takes in memory at the most.
    long bytes() {
        var characters = (long) document.length() + variables.length() + (operationName == null ? 0 : operationName.length());
        return characters * Character.BYTES;
    }

    private static String canonical(Map<String, Object> variables) {
        try {
            return variables.isEmpty() ? "{}" : IN_ORDER.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("variables that came as JSON are none", e);
        }
    }
}
