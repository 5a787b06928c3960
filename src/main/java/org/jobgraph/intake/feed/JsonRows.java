package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;

/// The records of a JSON document's array, one at a time, each bound to the format's wire record.
///
/// @param <W> the wire record
public final class JsonRows<W> implements Rows {

    /// From a wire record to a row: where a format says what it leaves out and why.
    @FunctionalInterface
    public interface Reading<W> {
        Row row(String place, String payload, W wire);
    }

    private final JsonParser parser;
    private final String document;
    private final JsonShape shape;
    private final Class<W> wire;
    private final Reading<W> reading;
    private int position = -1;

    private JsonRows(JsonParser parser, String document, JsonShape shape, Class<W> wire, Reading<W> reading) {
        this.parser = parser;
        this.document = document;
        this.shape = shape;
        this.wire = wire;
        this.reading = reading;
    }

    /// Opens the document again and goes to its array.
    public static <W> JsonRows<W> open(Document document, JsonShape shape, Class<W> wire, Reading<W> reading)
            throws IOException {
        var parser = Json.MAPPER.createParser(document.body().open());
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && key.equals(shape.rows())) {
                break;
            }
            parser.skipChildren();
        }
        return new JsonRows<>(parser, document.name(), shape, wire, reading);
    }

    /// What a document of this shape says beside its rows; the whole document is read for it.
    public static Survey survey(Document document, JsonShape shape) throws IOException, RefusedDocument {
        try (InputStream stream = document.body().open()) {
            return JsonSurveyor.survey(shape, stream);
        }
    }

    /// A part of a document as the type that the format gives it.
    public static <T> T bind(JsonNode node, Class<T> type) throws IOException {
        return Json.MAPPER.treeToValue(node, type);
    }

    @Override
    public @Nullable Row next() throws IOException {
        var token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            return null;
        }
        position++;
        JsonNode record = Json.MAPPER.readTree(parser);
        return row(document + " " + shape.rows() + "[" + position + "]", record);
    }

    private Row row(String place, JsonNode record) throws JsonProcessingException {
        var id = Texts.orNull(record.path("id").asText(null));
        if (!record.isObject()) {
            return new Row.Refused(place, null, Reason.UNREADABLE,
                    "an object expected, found " + Texts.shortened(record.toString()));
        }
        if (!Json.isStorable(record)) {
            return new Row.Refused(place, id, Reason.UNREADABLE, "a number of more than 100 digits");
        }
        var payload = Json.text(record);
        try {
            return reading.row(place, payload, Json.MAPPER.readValue(payload, wire));
        } catch (JsonMappingException e) {
            return new Row.Refused(place, id, Reason.UNREADABLE, field(e) + Texts.shortened(e.getOriginalMessage()));
        }
    }

    private static String field(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.isEmpty() ? "" : path.substring(path.charAt(0) == '.' ? 1 : 0) + ": ";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
