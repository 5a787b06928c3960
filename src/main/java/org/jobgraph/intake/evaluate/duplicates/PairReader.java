package org.jobgraph.intake.evaluate.duplicates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// Reads labelled pairs: JSON lines, a JSON array, or CSV with a header, told apart by their first character.
final class PairReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LABEL = List.of("label", "is_duplicate", "duplicate", "is_match", "match", "same", "gold",
            "class", "expected", "y");
    private static final List<String> TRAP = List.of("trap", "category", "case", "kind", "type", "reason");
    private static final List<String> PART = List.of("part", "split", "fold");

    private final List<Row> rows = new ArrayList<>();

    private PairReader() {
    }

    static List<Row> read(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var reader = new PairReader();
        switch (text.isBlank() ? ' ' : text.stripLeading().charAt(0)) {
            case '[' -> reader.array(text);
            case '{' -> reader.lines(text);
            default -> reader.csv(text);
        }
        return reader.rows;
    }

    private void array(String text) throws IOException {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                var line = parser.currentTokenLocation().getLineNr();
                node(line, JSON.readTree(parser));
            }
        } catch (JsonProcessingException e) {
            rows.add(new Row.Unusable(e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    "no JSON from here on: " + Texts.shortened(e.getOriginalMessage())));
        }
    }

    private void lines(String text) {
        var at = 0L;
        for (var line : text.split("\n", -1)) {
            at++;
            if (!line.isBlank()) {
                try {
                    node(at, JSON.readTree(line));
                } catch (JsonProcessingException e) {
                    rows.add(new Row.Unusable(at, "no JSON object: " + Texts.shortened(e.getOriginalMessage())));
                }
            }
        }
    }

    private void node(long line, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var columns = new HashMap<String, String>();
            flatten(columns, "", object);
            row(line, columns);
        } else {
            rows.add(new Row.Unusable(line, "an object expected, found " + Texts.shortened(node.toString())));
        }
    }

    private static void flatten(Map<String, String> columns, String before, ObjectNode object) {
        object.properties().forEach(entry -> {
            var name = before + entry.getKey();
            switch (entry.getValue()) {
                case ObjectNode inner -> flatten(columns, name + "_", inner);
                case JsonNode list when list.isArray() -> {
                    var items = new ArrayList<String>();
                    list.forEach(item -> items.add(item.asText()));
                    columns.put(name, String.join("; ", items));
                }
                case JsonNode value when !value.isNull() -> columns.put(name, value.asText());
                default -> {
                    // A null is an absent value.
                }
            }
        });
    }

    private void csv(String text) throws IOException {
        var header = text.lines().findFirst().orElse("");
        var separator = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
        try (var records = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true)
                .ofNamedCsvRecord(text)) {
            records.forEach(this::csvRow);
        } catch (CsvParseException e) {
            rows.add(new Row.Unusable(rows.isEmpty() ? 1 : rows.getLast().line() + 1,
                    "no CSV from here on: " + Texts.shortened(e.getMessage())));
        }
    }

    private void csvRow(NamedCsvRecord csv) {
        row(csv.getStartingLineNumber(), csv.getFieldsAsMap());
    }

    private void row(long line, Map<String, String> columns) {
        var fields = Fields.of(columns);
        var written = Fields.find(fields.ofPair(), LABEL);
        var label = written == null ? null : Label.of(written);
        if (label == null) {
            rows.add(new Row.Unusable(line,
                    "label: yes/no, true/false, 1/0, same/different, duplicate or repost expected, found "
                            + (written == null ? "none" : Texts.shortened(written))));
            return;
        }
        try {
            rows.add(new Row.Pair(line, label, orElse(Fields.find(fields.ofPair(), TRAP), "-"),
                    orElse(Fields.find(fields.ofPair(), PART), ""), Labelled.of(fields.first(), line + "a"),
                    Labelled.of(fields.second(), line + "b")));
        } catch (IllegalArgumentException e) {
            rows.add(new Row.Unusable(line, Texts.shortened(e.getMessage())));
        }
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
