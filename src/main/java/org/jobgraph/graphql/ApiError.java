package org.jobgraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

/// A mistake of the caller that the schema alone cannot see. It reaches the client as a GraphQL error with a stable
/// `extensions.code`, never as a stack trace.
public abstract sealed class ApiError extends RuntimeException {

    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    private ApiError(String code, String argument, String message) {
        super(message, null, false, false);
        extensions.put("code", code);
        extensions.put("argument", argument);
    }

    /// `code`, the `argument` in the wrong and what else helps a program.
    public Map<String, Object> extensions() {
        return extensions;
    }

    /// A number outside its limits, or too many items in a list.
    public static final class OutOfRange extends ApiError {

        public OutOfRange(String argument, String expected, Object got) {
            super("OUT_OF_RANGE", argument, "Argument '%s' must be %s, but is %s.".formatted(argument, expected, got));
            extensions().put("expected", expected);
            extensions().put("got", got);
        }
    }

    /// A value that the schema's type lets through and that is none all the same.
    public static final class MalformedValue extends ApiError {

        public MalformedValue(String argument, String expected) {
            super("MALFORMED_VALUE", argument, "Argument '%s' must be %s.".formatted(argument, expected));
            extensions().put("expected", expected);
        }
    }

    /// An id that this service never gave out.
    public static final class MalformedId extends ApiError {

        public MalformedId(String argument, String got) {
            super("MALFORMED_ID", argument, "Argument '%s' must be an id that this service gave out, but is '%s'."
                    .formatted(argument, got));
            extensions().put("got", got);
        }
    }

    /// An id of something that is not there.
    public static final class NotFound extends ApiError {

        public NotFound(String argument, String what, String got) {
            super("NOT_FOUND", argument, "Argument '%s' must be the id of %s that is there, but is '%s'."
                    .formatted(argument, what, got));
            extensions().put("got", got);
        }
    }

    /// A cursor that this connection never gave out.
    public static final class MalformedCursor extends ApiError {

        public MalformedCursor(String argument, String got) {
            super("MALFORMED_CURSOR", argument,
                    "Argument '%s' must be a cursor of the same connection and order, but is '%s'.".formatted(argument, got));
            extensions().put("got", got);
        }
    }
}
