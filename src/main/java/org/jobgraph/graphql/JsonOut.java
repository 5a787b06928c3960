package org.jobgraph.graphql;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonGenerator;

/// Writes an answer's data as JSON, straight from the objects of the walk.
final class JsonOut {

    private JsonOut() {
    }

    // What comes most comes first: a switch over types asks a table at each value.
    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof ObjectInAnswer object) {
            writeObject(json, object);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof @Nullable Object[] items) {
            writeItems(json, items);
        } else {
            writeLeaf(json, value);
        }
    }

    private static void writeLeaf(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Integer number -> json.writeNumber(number.intValue());
            case Instant at -> json.writeString(at.toString());
            case Boolean truth -> json.writeBoolean(truth.booleanValue());
            case BigDecimal number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number.longValue());
            case Double number -> json.writeNumber(number.doubleValue());
            case BigInteger number -> json.writeNumber(number);
            default -> json.writePOJO(value);
        }
    }

    private static void writeObject(JsonGenerator json, ObjectInAnswer object) throws IOException {
        var selection = object.selection();
        json.writeStartObject();
        for (var i = 0; i < selection.size(); i++) {
            json.writeFieldName(selection.field(i).key());
            write(json, object.value(i));
        }
        json.writeEndObject();
    }

    private static void writeItems(JsonGenerator json, @Nullable Object[] items) throws IOException {
        json.writeStartArray();
        for (var item : items) {
            write(json, item);
        }
        json.writeEndArray();
    }
}
