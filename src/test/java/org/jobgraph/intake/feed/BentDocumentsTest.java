package org.jobgraph.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Whatever stands under a key of a document, its rows are read or refused, each of them, or the document is.
class BentDocumentsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> VALUES = List.of("null", "\"\"", "\"<b>&\\\"\"", "true", "[null]", "[\"x\"]",
            "{\"x\": null}", "12345678901234567890");

    @ParameterizedTest
    @CsvSource({"ASHBY,ashby/traps", "GREENHOUSE,greenhouse/traps", "LEVER,lever/traps",
            "SMARTRECRUITERS,smartrecruiters/traps", "WORKABLE,workable/traps", "WORKABLE,workable/results",
            "RECRUITEE,recruitee/traps"})
    void document_withAnyValueAnywhere_hasAsManyRowsAsItsSurveySays(Format format, String fixture) throws Exception {
        var document = MAPPER.readTree(Fixtures.text(fixture + ".json"));
        var read = 0;
        for (var parent : containers(document)) {
            for (var i = 0; i < parent.size(); i++) {
                for (var value : VALUES) {
                    read += withBent(parent, i, value, document, format.feed());
                }
            }
        }
        assertTrue(read > VALUES.size(), () -> "hardly any document was read");
    }

    @ParameterizedTest
    @CsvSource({"ASHBY,ashby/traps", "GREENHOUSE,greenhouse/traps", "LEVER,lever/traps",
            "SMARTRECRUITERS,smartrecruiters/traps", "WORKABLE,workable/traps", "RECRUITEE,recruitee/traps"})
    void document_cutOffAnywhere_isRefused(Format format, String fixture) {
        var text = Fixtures.text(fixture + ".json").strip();
        for (var end = 0; end < text.length(); end += 11) {
            var cut = text.substring(0, end);
            assertThrows(RefusedDocument.class, () -> format.feed().survey(Fixtures.document("acme", cut)), cut);
        }
    }

    @ParameterizedTest
    @CsvSource({"ASHBY,ashby/traps", "GREENHOUSE,greenhouse/traps", "LEVER,lever/traps",
            "SMARTRECRUITERS,smartrecruiters/traps", "WORKABLE,workable/traps", "RECRUITEE,recruitee/traps"})
    void document_ofAnyOtherFormat_isRefused(Format format, String fixture) {
        for (var other : List.of(Format.ASHBY, Format.GREENHOUSE, Format.LEVER, Format.SMARTRECRUITERS, Format.WORKABLE,
                Format.RECRUITEE)) {
            var document = Fixtures.document("acme", Fixtures.text(fixture + ".json"));
            if (other != format) {
                var refused = assertThrows(RefusedDocument.class, () -> other.feed().survey(document), other.name());
                assertEquals(Reason.OTHER_FORMAT, refused.reason());
            }
        }
    }

    /// What a parser would choke on while rows are read is found before.
    @ParameterizedTest
    @CsvSource(textBlock = """
            number of 2000 digits, 'Number value length (2000)'
            levels, nesting depth
            text of 17 million characters, 'at most 16,000,000 bytes'
            """)
    void record_thatNoParserTakes_refusesTheDocument(String what, String detail) {
        var value = switch (what) {
            case "levels" -> "[".repeat(1100) + "]".repeat(1100);
            case "number of 2000 digits" -> "7".repeat(2000);
            default -> "\"" + "x".repeat(17_000_000) + "\"";
        };
        var json = "[{\"id\": \"1\", \"text\": \"T\", \"hostedUrl\": \"https://x.example\", \"additional\": " + value + "}]";
        var refused = assertThrows(RefusedDocument.class, () -> Fixtures.rows(Format.LEVER.feed(), json));
        assertEquals(Reason.BROKEN_DOCUMENT, refused.reason());
        assertTrue(refused.detail().contains(detail), refused.detail());
    }

    @Test
    void otherDocument_thatIsLarge_isNotKeptInMemory() throws Exception {
        var json = "{\"jobs\": [], \"more\": {\"x\": [" + "{\"y\": 1},".repeat(5000) + "2]}, \"name\": \"N\"}";
        var survey = Format.WORKABLE.feed().survey(Fixtures.document("acme", json));
        assertEquals("N", survey.text("name"));
        assertTrue(survey.beside().toString().length() < 20_000);
    }

    private static int withBent(JsonNode parent, int index, String value, JsonNode document, Feed feed) throws IOException {
        var before = MAPPER.createArrayNode();
        parent.forEach(before::add);
        set(parent, index, MAPPER.readTree(value));
        try {
            return read(feed, document.toString());
        } finally {
            set(parent, index, before.get(index));
        }
    }

    private static int read(Feed feed, String json) throws IOException {
        try {
            assertEquals(feed.survey(Fixtures.document("acme", json)).rows(), Fixtures.rows(feed, json).size(), json);
            return 1;
        } catch (RefusedDocument e) {
            return 0;
        }
    }

    private static void set(JsonNode parent, int index, JsonNode value) {
        switch (parent) {
            case ArrayNode array -> array.set(index, value);
            case ObjectNode object -> object.set(List.copyOf(object.properties()).get(index).getKey(), value);
            default -> throw new IllegalArgumentException(parent.toString());
        }
    }

    private static List<JsonNode> containers(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> found.addAll(containers(child)));
        }
        return found;
    }
}
