package org.jobgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The opaque global id of a node: its type and natural key, so that an id stays true when a database is filled anew.
///
/// @param type name of the GraphQL type
/// @param key natural key within the type
public record NodeId(String type, String key) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /// As clients see it.
    public static String of(String type, Object key) {
        return ENCODER.encodeToString((type + ':' + key).getBytes(StandardCharsets.UTF_8));
    }

    /// @param argument name of the argument that carries the id, for the error
    /// @throws ApiError.MalformedId when no id of this service reads like that
    public static NodeId parse(String argument, String id) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            if (colon > 0 && of(text.substring(0, colon), text.substring(colon + 1)).equals(id)) {
                return new NodeId(text.substring(0, colon), text.substring(colon + 1));
            }
        } catch (IllegalArgumentException _) {
            // not Base64: malformed like the rest
        }
        throw new ApiError.MalformedId(argument, id);
    }

    /// The key of an id of `type`.
    ///
    /// @throws ApiError.MalformedId when the id is of another type
    public static String keyOf(String type, String argument, String id) {
        var parsed = parse(argument, id);
        if (!parsed.type().equals(type)) {
            throw new ApiError.MalformedId(argument, id);
        }
        return parsed.key();
    }
}
