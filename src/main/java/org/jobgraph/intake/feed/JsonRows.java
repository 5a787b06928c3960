package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The records of a JSON document's array, one at a time, each bound to the format's wire record.
///
/// @param <W> the wire record
public final class JsonRows<W> implements Rows {

    /// From a wire record to a row: where a format says what it leaves out and why.
    @FunctionalInterface
    public interface Reading<W> {
        Row row(String place, Supplier<String> payload, W wire);
    }

    /// What becomes of a record before it is read, for formats that spread a posting over several.
    @FunctionalInterface
    public interface Folding {
        /// The record that stands for its posting, or null when an earlier one does.
        @Nullable
        ObjectNode fold(ObjectNode record);
    }

    private final JsonArray array;
    private final JsonShape shape;
    private final JsonRecord<W> records;
    private final Folding folding;

    private JsonRows(JsonArray array, JsonShape shape, JsonRecord<W> records, Folding folding) {
        this.array = array;
        this.shape = shape;
        this.records = records;
        this.folding = folding;
    }

    /// Opens the document again and goes to its array.
    public static <W> JsonRows<W> open(Document document, JsonShape shape, Class<W> wire, Reading<W> reading)
            throws IOException {
        return new JsonRows<>(JsonArray.open(document, shape), shape, new JsonRecord<>(wire, reading), record -> record);
    }

    /// The same rows, with the records folded.
    public JsonRows<W> folded(Folding by) {
        return new JsonRows<>(array, shape, records, by);
    }

    /// What a document of this shape says beside its rows; the whole document is read for it.
    public static Survey survey(Document document, JsonShape shape) throws IOException, RefusedDocument {
        try (InputStream stream = document.body().open()) {
            return JsonSurveyor.survey(shape, stream);
        }
    }

    /// Shows each record of a document that was surveyed before, objects only.
    public static void each(Document document, JsonShape shape, Consumer<ObjectNode> reader) throws IOException {
        try (var array = JsonArray.open(document, shape)) {
            for (var record = array.next(); record != null; record = array.next()) {
                if (record instanceof ObjectNode object) {
                    reader.accept(object);
                }
            }
        }
    }

    /// A part of a document as the type that the format gives it.
    public static <T> T bind(JsonNode node, Class<T> type) throws IOException {
        return Json.MAPPER.treeToValue(node, type);
    }

    /// A value as the part of a document that would say it.
    public static JsonNode tree(Object value) {
        return Json.MAPPER.valueToTree(value);
    }

    @Override
    public @Nullable Row next() throws IOException {
        var record = array.next();
        while (record instanceof ObjectNode object) {
            var folded = folding.fold(object);
            if (folded != null) {
                return records.row(array.place(), Texts.orNull(folded.path(shape.id()).asText(null)), folded);
            }
            record = array.next();
        }
        return record == null ? null : records.row(array.place(), null, record);
    }

    @Override
    public void close() throws IOException {
        array.close();
    }

    /// A parser that stands in the array of a document.
    private static final class JsonArray implements AutoCloseable {

        private final JsonParser parser;
        private final String name;
        private int position = -1;

        private JsonArray(JsonParser parser, String name) {
            this.parser = parser;
            this.name = name;
        }

        static JsonArray open(Document document, JsonShape shape) throws IOException {
            var parser = Json.MAPPER.createParser(document.body().open());
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var key = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY && shape.arrays().contains(key)) {
                        return new JsonArray(parser, document.name() + " " + key);
                    }
                    parser.skipChildren();
                }
            }
            return new JsonArray(parser, document.name() + " ");
        }

        @Nullable
        JsonNode next() throws IOException {
            var token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                return null;
            }
            position++;
            return Json.MAPPER.readTree(parser);
        }

        String place() {
            return name + "[" + position + "]";
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
