package org.jobgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/// The opaque place of a row in an order: the values that the order sorts by. Rows that come or go elsewhere do not move
/// it (keyset paging).
public final class Cursor {

    /// How the schema describes `after`.
    public static final String DESCRIPTION = "Cursor that the page begins behind.";

    private static final String SEPARATOR = "\u001f";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Cursor() {
    }

    /// @param order name of the order, so that a cursor of another one is refused
    /// @param values what the order sorts by
    public static String of(String order, Object... values) {
        var text = new StringBuilder(order);
        for (var value : values) {
            text.append(SEPARATOR).append(value);
        }
        return ENCODER.encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The values behind a cursor, read by `reader`.
    ///
    /// @throws ApiError.MalformedCursor when it is none of this order
    public static <T> T parse(String order, int values, String cursor, Function<List<String>, T> reader) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == values + 1 && parts.getFirst().equals(order)) {
                return reader.apply(parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException _) {
            // not Base64, or values of another kind: malformed like the rest
        }
        throw new ApiError.MalformedCursor("after", cursor);
    }
}
