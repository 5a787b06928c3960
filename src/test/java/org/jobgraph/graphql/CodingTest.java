package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class CodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            gzip                     | GZIP
            br                       | BR
            gzip, deflate, br, zstd  | BR
            br;q=0.5, gzip           | GZIP
            br;q=0, *                | GZIP
            *                        | BR
            gzip;q=0                 | none
            identity                 | none
            deflate                  | none
            none                     | none
            """)
    void coding_isTheOneThatTheClientLikesBest(String acceptEncoding, Coding expected) {
        assertEquals(expected, Coding.of(acceptEncoding));
    }

    @Test
    void largeAnswer_isCompressedForWhoAsks() throws IOException {
        var plain = ask(IntrospectionQuery.INTROSPECTION_QUERY, "identity");
        assertEquals("", plain.header("Content-Encoding"));
        var zipped = ask(IntrospectionQuery.INTROSPECTION_QUERY, "gzip");
        assertEquals("gzip", zipped.header("Content-Encoding"));
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.http().body()))) {
            assertArrayEquals(plain.http().body(), unzipped.readAllBytes());
        }
        var brotli = ask(IntrospectionQuery.INTROSPECTION_QUERY, "gzip, br");
        assertEquals("br", brotli.header("Content-Encoding"));
        try (var unpacked = new BrotliInputStream(new ByteArrayInputStream(brotli.http().body()))) {
            assertArrayEquals(plain.http().body(), unpacked.readAllBytes());
        }
        assertTrue(brotli.http().body().length < plain.http().body().length / 5);
    }

    @Test
    void smallAnswer_goesAsItIs() {
        assertEquals("", ask("{ __typename }", "gzip, br").header("Content-Encoding"));
    }

    private static Http.Response ask(String document, String acceptEncoding) {
        return Http.post(Http.body(document), "Content-Type", Http.JSON, "Accept-Encoding", acceptEncoding);
    }
}
