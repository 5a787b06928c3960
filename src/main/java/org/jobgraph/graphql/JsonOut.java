package org.jobgraph.graphql;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonGenerator;

/// Writes an answer's data as JSON, straight from the objects of the walk.
final class JsonOut {

    private JsonOut() {
    }

    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case ObjectInAnswer object -> writeObject(json, object);
            case @Nullable Object[] items -> writeItems(json, items);
            case Integer number -> json.writeNumber(number.intValue());
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
