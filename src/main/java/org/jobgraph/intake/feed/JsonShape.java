package org.jobgraph.intake.feed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a JSON document of a format looks: an array of records, which is the whole document or stands under a key of an
/// object.
///
/// @param format its name in messages
/// @param arrays the keys that the array may stand under; none when the document is the array
/// @param id the key of a record's id
/// @param total where the document says how many records there are, as a JSON pointer
/// @param signs keys by which a record of this format is known; a document none of whose records has one is another format's
public record JsonShape(String format, List<String> arrays, String id, String total, Set<String> signs) {

    private static final String ID = "id";
    private static final String META_TOTAL = "/meta/total";

    /// An object with the array under one key and perhaps a `meta.total` beside.
    public JsonShape(String format, String array, Set<String> signs) {
        this(format, List.of(array), ID, META_TOTAL, signs);
    }

    /// A document that is the array and says nothing else.
    public static JsonShape bareArray(String format, Set<String> signs) {
        return new JsonShape(format, List.of(), ID, META_TOTAL, signs);
    }

    boolean isBareArray() {
        return arrays.isEmpty();
    }

    String expected() {
        var looks = isBareArray()
                ? "an array [{…}]"
                : "an object " + arrays.stream().map(key -> "{\"" + key + "\": […]}").collect(Collectors.joining(" or "));
        return "expected " + looks + " as " + format + " answers";
    }

    /// The keys of the array, for messages.
    String named() {
        return arrays.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(" or "));
    }
}
