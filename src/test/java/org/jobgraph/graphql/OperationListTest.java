package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationListTest {

    private static final String HASH = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
    private static final String OTHER = "0000edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"HASH": "{__typename}"}
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "HASH", "name": "A", "type": "query", "body": "{__typename}"}]}
            """)
    void list_ofEitherFormat_isRead(String json) throws IOException {
        assertEquals(Map.of(HASH, "{__typename}"), read(json));
    }

    @Test
    void hash_inCapitals_isTheSame() throws IOException {
        assertEquals(Map.of(HASH, "{__typename}"), read("{\"" + HASH.toUpperCase(Locale.ROOT) + "\": \"{__typename}\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"HASH": "{__typename}"                       | it is not valid JSON at line 1, column
            ``                                            | it must be a JSON object
            {"HASH": "{__typename}"} {}                   | it is not valid JSON at line 1, column
            {"HASH": "{__typename}", "HASH": "{a}"}       | it is not valid JSON at line 1, column
            []                                            | it must be a JSON object
            {}                                            | it holds no operation
            {"short": "{__typename}"}                     | "short" has no SHA-256 of 64 hexadecimal digits
            {"HASH": 7}                                   | "HASH" has no document
            {"OTHER": "{__typename}"}                     | "OTHER" has the hash of another document; its own is HASH
            {"format": "another"}                         | it must be of format apollo-persisted-query-manifest, version 1
            {"format": "apollo-persisted-query-manifest", "version": 2, "operations": []} | it must be of format apollo-persisted-query-manifest, version 1
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": []} | it holds no operation
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "HASH", "body": "{__typename}"}, {}]} | operations[1] has no SHA-256
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "HASH"}]} | operations[0] has no document
            """)
    void list_thatIsNone_isRefusedByPropertyAndPlace(String json, String words) {
        var refused = assertThrows(IllegalArgumentException.class, () -> read(json));
        assertBegins("jobgraph.graphql.persisted-queries.strict-list: " + folder.resolve("list.json") + ": " + in(words),
                refused);
    }

    @ParameterizedTest
    @CsvSource({"/nowhere/list.json", "classpath:nowhere.json", "classpath:/nowhere.json"})
    void list_thatIsNotThere_isRefusedByPropertyAndPlace(String place) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new KnownOperations(Optional.of(place)));
        assertBegins("jobgraph.graphql.persisted-queries.strict-list: " + place + ": there is no such file", refused);
    }

    private Map<String, String> read(String json) throws IOException {
        var file = folder.resolve("list.json");
        Files.writeString(file, in(json));
        return new OperationList(file.toString()).read();
    }

    private static String in(String text) {
        return text.replace("HASH", HASH).replace("OTHER", OTHER);
    }

    private static void assertBegins(String begin, IllegalArgumentException refused) {
        assertTrue(String.valueOf(refused.getMessage()).startsWith(begin), refused.getMessage());
    }
}
