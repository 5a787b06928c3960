package org.jobgraph.intake.feed;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The rest of a record, for formats whose lists leave out a part and say it at an address of each record's own.
public final class JsonDetails {

    private JsonDetails() {
    }

    /// Reads an answer that is one record.
    ///
    /// @param format its name in messages
    public static ObjectNode read(Document details, String format) throws IOException, RefusedDocument {
        try (var parser = Json.MAPPER.createParser(details.body().open())) {
            var first = parser.nextToken();
            if (first == JsonToken.START_OBJECT && Json.MAPPER.readTree(parser) instanceof ObjectNode object
                    && parser.nextToken() == null) {
                return object;
            }
        } catch (StreamReadException e) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT,
                    "expected one object as " + format + " answers, whole, found " + Texts.shortened(e.getOriginalMessage()));
        }
        throw new RefusedDocument(Reason.OTHER_FORMAT, "expected one object as " + format + " answers, found something else");
    }

    /// What a row says, as the format's wire record.
    public static <W> W wire(Row.Posting row, Class<W> wire) {
        try {
            return Json.MAPPER.readValue(row.payload(), wire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row's payload was bound to its wire record before", e);
        }
    }

    /// The row of the record and its rest together. What the rest does not say, the record does.
    public static <W> Row together(Row.Posting row, ObjectNode rest, Class<W> wire, JsonRows.Reading<W> reading)
            throws IOException {
        if (Json.MAPPER.readTree(row.payload()) instanceof ObjectNode record) {
            rest.properties().stream().filter(entry -> !entry.getValue().isNull())
                    .forEach(entry -> record.set(entry.getKey(), entry.getValue()));
            return new JsonRecord<>(wire, reading).row(row.place(), row.published().externalId(), record);
        }
        return row;
    }
}
