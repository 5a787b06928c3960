package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Records of formats that are not JSON or not one array of it: made here as the JSON that is kept of them.
public final class Records {

    private Records() {
    }

    public static ObjectNode empty() {
        return Json.MAPPER.createObjectNode();
    }

    /// Reads JSON token by token; its numbers are exact.
    public static JsonParser parser(InputStream stream) throws IOException {
        return Json.MAPPER.createParser(stream);
    }

    /// Whether the database takes every number of a record.
    public static boolean isStorable(JsonNode record) {
        return Json.isStorable(record);
    }

    /// The record as it is kept: what it says of people is left out, of this copy only.
    public static String payload(JsonNode record) {
        var kept = record.deepCopy();
        PersonalData.leaveOut(kept);
        return Json.withoutNul(Json.written(kept));
    }
}
