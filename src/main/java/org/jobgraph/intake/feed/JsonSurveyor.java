package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Goes through a document once, to its end, and keeps only what stands beside its rows.
final class JsonSurveyor {

    private final JsonShape shape;
    private final ObjectNode beside = Json.MAPPER.createObjectNode();
    private int rows = -1;
    private int signed;

    private JsonSurveyor(JsonShape shape) {
        this.shape = shape;
    }

    static Survey survey(JsonShape shape, InputStream stream) throws IOException, RefusedDocument {
        try (var parser = Json.MAPPER.createParser(stream)) {
            return new JsonSurveyor(shape).survey(parser);
        } catch (StreamReadException e) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, broken(shape, e));
        }
    }

    private Survey survey(JsonParser parser) throws IOException, RefusedDocument {
        var first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, shape.expected() + ", found " + named(first));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readKey(parser, parser.currentName());
        }
        if (parser.nextToken() != null) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, "one JSON object expected, more follows at " + at(parser));
        }
        if (rows < 0) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, shape.expected() + ", found no array \"" + shape.rows() + "\"");
        }
        if (rows > 0 && signed == 0) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, "no record of " + shape.format() + " in \"" + shape.rows()
                    + "\": expected keys such as " + String.join(", ", shape.signs().stream().sorted().toList()));
        }
        var total = beside.path("meta").path("total");
        return new Survey(rows, total.isInt() ? total.intValue() : null, beside);
    }

    private void readKey(JsonParser parser, String key) throws IOException {
        var token = parser.nextToken();
        if (key.equals(shape.rows()) && token == JsonToken.START_ARRAY) {
            rows = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                countRow(parser);
            }
        } else {
            beside.set(key, Json.MAPPER.readTree(parser));
        }
    }

    private void countRow(JsonParser parser) throws IOException {
        rows++;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        var known = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            known |= shape.signs().contains(parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
        signed += known ? 1 : 0;
    }

    private static String broken(JsonShape shape, StreamReadException e) {
        var where = e.getLocation();
        var message = String.valueOf(e.getOriginalMessage());
        var what = message.contains("('<'") ? "found a page or XML" : Texts.shortened(message);
        return "line %d, column %d: %s; %s, whole".formatted(where == null ? 0 : where.getLineNr(),
                where == null ? 0 : where.getColumnNr(), what, shape.expected());
    }

    private static String at(JsonParser parser) {
        var where = parser.currentLocation();
        return "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private static String named(@Nullable JsonToken token) {
        return switch (token) {
            case null -> "an empty document";
            case START_ARRAY -> "an array";
            default -> "a single value";
        };
    }
}
