package org.jobgraph.intake.feed;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;

/// Makes rows of JSON records: binds each to the format's wire record and keeps the rest of it as payload.
///
/// @param <W> the wire record
record JsonRecord<W>(Class<W> wire, JsonRows.Reading<W> reading) {

    /// The row of a record; a record that cannot be bound or stored is refused.
    Row row(String place, @Nullable String id, JsonNode record) throws IOException {
        if (!record.isObject()) {
            return new Row.Refused(place, null, Reason.UNREADABLE,
                    "an object expected, found " + Texts.shortened(record.toString()));
        }
        if (!Json.isStorable(record)) {
            return new Row.Refused(place, id, Reason.UNREADABLE, "a number of more than 100 digits");
        }
        PersonalData.leaveOut(record);
        try {
            if (!Json.hasNul(record)) {
                return reading.row(place, () -> Json.written(record), Json.MAPPER.treeToValue(record, wire));
            }
            var payload = Json.withoutNul(Json.written(record));
            return reading.row(place, () -> payload, Json.MAPPER.readValue(payload, wire));
        } catch (JsonMappingException e) {
            return new Row.Refused(place, id, Reason.UNREADABLE, Mismatch.words(e, record));
        }
    }
}
