package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Goes through a document once, to its end, and keeps only what stands beside its rows.
final class JsonSurveyor {

    private static final int KEYS_SHOWN = 6;
    private static final int KEYS_KEPT = 1000;

    private final JsonShape shape;
    private final ObjectNode beside = Json.MAPPER.createObjectNode();
    private final JsonExtract extract = new JsonExtract();
    private final List<String> firstKeys = new ArrayList<>();
    private @Nullable String counted;
    private int rows = -1;
    private int signed;

    private JsonSurveyor(JsonShape shape) {
        this.shape = shape;
    }

    static Survey survey(JsonShape shape, InputStream stream) throws IOException, RefusedDocument {
        try (var parser = Json.MAPPER.createParser(stream)) {
            try {
                return new JsonSurveyor(shape).survey(parser);
            } catch (StreamReadException | StreamConstraintsException e) {
                throw new RefusedDocument(Reason.BROKEN_DOCUMENT,
                        JsonFault.words(e, parser) + "; " + shape.expected() + ", whole");
            }
        }
    }

    private Survey survey(JsonParser parser) throws IOException, RefusedDocument {
        read(parser, parser.nextToken());
        if (parser.nextToken() != null) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, "one JSON document expected, more follows at " + at(parser));
        }
        if (rows < 0) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, "%s, found no array %s in %s".formatted(shape.expected(),
                    shape.named(), Texts.shortened(beside.toString())));
        }
        if (rows > 0 && signed == 0) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, "no record of %s: expected keys such as %s, found %s".formatted(
                    shape.format(), String.join(", ", shape.signs().stream().sorted().toList()),
                    firstKeys.isEmpty() ? "no object with keys" : Texts.shortened(String.join(", ", firstKeys))));
        }
        var total = beside.at(shape.total());
        return new Survey(rows, total.isInt() ? total.intValue() : null, beside);
    }

    private void read(JsonParser parser, @Nullable JsonToken first) throws IOException, RefusedDocument {
        if (first == JsonToken.START_ARRAY && shape.isBareArray()) {
            countRows(parser);
        } else if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                readKey(parser, parser.currentName());
            }
        }
        if (rows < 0 && (first != JsonToken.START_OBJECT || shape.isBareArray())) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, shape.expected() + ", found " + found(first));
        }
    }

    /// Arrays beside the rows are another format's rows, or nothing that a feed asks for: only that they are there is kept.
    private void readKey(JsonParser parser, String key) throws IOException, RefusedDocument {
        var token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && rows < 0 && shape.arrays().contains(key)) {
            counted = key;
            countRows(parser);
        } else if (key.equals(counted)) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT,
                    "%s, with one %s: it comes again at %s".formatted(shape.expected(), key, at(parser)));
        } else if (beside.size() >= KEYS_KEPT) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            parser.skipChildren();
            beside.put(key, "[…]");
        } else {
            beside.set(key, token == JsonToken.START_OBJECT ? extract.read(parser) : Json.MAPPER.readTree(parser));
        }
    }

    private void countRows(JsonParser parser) throws IOException, RefusedDocument {
        rows = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            countRow(parser);
        }
    }

    private void countRow(JsonParser parser) throws IOException, RefusedDocument {
        rows++;
        var begin = offset(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            countObject(parser);
        } else {
            pass(parser);
        }
        var bytes = offset(parser) - begin;
        if (bytes > RecordMeter.MOST) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, "record %d: at most %,d bytes expected, found %,d"
                    .formatted(rows - 1, RecordMeter.MOST, bytes));
        }
    }

    private void countObject(JsonParser parser) throws IOException {
        var known = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            known |= shape.signs().contains(parser.currentName());
            if (rows == 1 && firstKeys.size() < KEYS_SHOWN) {
                firstKeys.add(parser.currentName());
            }
            parser.nextToken();
            pass(parser);
        }
        signed += known ? 1 : 0;
    }

    /// Goes over a value. Its numbers are read, because the parser only then says that one is too long for it.
    private static void pass(JsonParser parser) throws IOException {
        var depth = 0;
        do {
            var token = parser.currentToken();
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                // As a decimal, as the rows are read: what has no end as a double may have too long an exponent for it.
                parser.getDecimalValue();
            } else if (token.isNumeric()) {
                parser.getNumberValue();
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static long offset(JsonParser parser) {
        var where = parser.currentLocation();
        return Math.max(where.getByteOffset(), where.getCharOffset());
    }

    private String found(@Nullable JsonToken token) {
        return switch (token) {
            case null -> "an empty document";
            case START_ARRAY -> "an array";
            case START_OBJECT -> "the object " + Texts.shortened(beside.toString());
            default -> "a single value";
        };
    }

    private static String at(JsonParser parser) {
        return JsonFault.place(parser.currentLocation());
    }
}
