package org.jobgraph.intake.feed;

import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// JSON as the feeds need it: numbers exact, unknown keys welcome, records written in one order of keys so that the same
/// record always has the same hash.
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /// No pay, id or count needs more digits, and the database would refuse far longer ones.
    private static final int DIGITS = 100;

    /// PostgreSQL stores no NUL, neither in text nor in JSON; nobody misses it.
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private Json() {
    }

    /// JSON as the database takes it; the same text when there is nothing to leave out.
    static String withoutNul(String text) {
        return text.contains("\\u0000") ? NUL.matcher(text).replaceAll("$1") : text;
    }

    /// Whether a text or a key has a NUL.
    static boolean hasNul(JsonNode record) {
        if (record.isTextual()) {
            return record.textValue().indexOf(0) >= 0;
        }
        for (var entry : record.properties()) {
            if (entry.getKey().indexOf(0) >= 0) {
                return true;
            }
        }
        for (var child : record) {
            if (hasNul(child)) {
                return true;
            }
        }
        return false;
    }

    /// A tree as text.
    static String written(JsonNode record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can be written", e);
        }
    }

    /// Whether every number is one that can be stored.
    static boolean isStorable(JsonNode record) {
        if (record.isNumber()) {
            var number = record.decimalValue();
            return Math.abs((long) number.precision() - number.scale()) <= DIGITS && Math.abs(number.scale()) <= DIGITS;
        }
        for (var child : record) {
            if (!isStorable(child)) {
                return false;
            }
        }
        return true;
    }
}
