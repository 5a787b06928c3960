package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                   | true
            application/json; charset=utf-8    | true
            Application/JSON                   | true
            application/json, application/json | true
            application/json, text/plain       | false
            text/plain                         | false
            application/jsonp                  | false
            """)
    void contentType_thatSaysJson_isJson(String type, boolean expected) {
        assertEquals(expected, MediaTypes.isJson(type));
    }
}
