package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/// A value that is of another kind than its format has there: says where it stands, what was expected and what was found.
final class Mismatch {

    private Mismatch() {
    }

    /// @param record that could not be bound
    static String words(JsonMappingException e, JsonNode record) {
        var path = new StringBuilder();
        var found = record;
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
                found = found.path(step.getIndex());
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                found = found.path(step.getFieldName());
            }
        }
        var field = path.isEmpty() ? "" : path + ": ";
        return field + (e instanceof MismatchedInputException mismatch && !found.isMissingNode()
                ? expected(mismatch.getTargetType()) + " expected, found " + Texts.shortened(found.toString())
                : Texts.shortened(e.getOriginalMessage()));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class || type == Double.class || type == double.class) {
            return "a number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "an object" : "another value";
    }
}
