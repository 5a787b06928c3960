package org.jobgraph.intake.feed.mapped;

import java.io.IOException;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.JsonFault;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RecordMeter;
import org.jobgraph.intake.feed.Records;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The objects of an array in a JSON document, wherever the mapping says that it is, or those of a document that has one after
/// another (NDJSON, JSON Lines). Such a document has no end mark: one that stops within an object was cut off.
final class JsonTable implements Table {

    /// One object alone is more likely something else with the rows in it, but for a file that says so by its name.
    private static final Pattern SEQUENCE = Pattern.compile("\\.(?:ndjson|jsonl)(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);

    private final RecordMeter meter;
    private final JsonParser parser;
    private final String rows;
    private final boolean mayBeOne;
    private boolean isSequence;
    private int position = -1;

    private JsonTable(RecordMeter meter, String rows, boolean mayBeOne) throws IOException {
        this.meter = meter;
        this.parser = Records.parser(meter);
        this.rows = rows;
        this.mayBeOne = mayBeOne;
    }

    static Table open(Document document, Mapping mapping) throws IOException, RefusedDocument {
        var table = new JsonTable(new RecordMeter(document.body().open()), mapping.layout().rows(),
                SEQUENCE.matcher(document.name()).find());
        try {
            table.toRows();
            return table;
        } catch (StreamReadException | StreamConstraintsException e) {
            table.close();
            throw table.broken(e);
        } catch (IOException | RefusedDocument e) {
            table.close();
            throw e;
        }
    }

    private void toRows() throws IOException, RefusedDocument {
        var token = parser.nextToken();
        for (var key : rows.isEmpty() ? new String[0] : rows.split("/", -1)) {
            token = token == JsonToken.START_OBJECT ? valueOf(key) : null;
        }
        isSequence = rows.isEmpty() && token == JsonToken.START_OBJECT;
        if (token != JsonToken.START_ARRAY && !isSequence) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, expected() + ", found "
                    + (token == null ? "none" : token == JsonToken.START_OBJECT ? "an object" : "a single value"));
        }
    }

    private @Nullable JsonToken valueOf(String key) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals(key)) {
                return token;
            }
            parser.skipChildren();
        }
        return null;
    }

    @Override
    public @Nullable Line next() throws IOException, RefusedDocument {
        meter.begin();
        try {
            // The first object of a sequence has begun already.
            var token = isSequence && position < 0 ? parser.currentToken() : parser.nextToken();
            if (isSequence ? token == null : token == JsonToken.END_ARRAY) {
                toEnd();
                return null;
            }
            position++;
            var place = isSequence ? "line " + parser.currentTokenLocation().getLineNr() : rows + "[" + position + "]";
            JsonNode record = parser.readValueAsTree();
            return record instanceof ObjectNode object
                    ? new Line.Whole(place, new JsonCells(object))
                    : new Line.Faulty(place, "an object expected, found " + Texts.shortened(String.valueOf(record)));
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
        } catch (RecordMeter.TooLong e) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, rows + "[" + position + "]: " + e.getMessage());
        }
    }

    /// What follows the array must be whole too, or the document was cut off.
    private void toEnd() throws IOException, RefusedDocument {
        meter.end();
        if (isSequence && position == 0 && !mayBeOne) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, expected() + ", found an object");
        }
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private String expected() {
        return "expected an array" + (rows.isEmpty()
                ? " (a mapping's rows says where else it is), or several objects, one after another"
                : " at " + rows
                        + ", as the mapping says");
    }

    private RefusedDocument broken(JsonProcessingException e) {
        return new RefusedDocument(Reason.BROKEN_DOCUMENT, JsonFault.words(e, parser) + "; " + expected() + ", whole");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
