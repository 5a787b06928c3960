package org.jobgraph.intake.feed;

import java.util.Set;

/// How a JSON document of a format looks: an object with an array of records.
///
/// @param format its name in messages
/// @param rows the key of the array
/// @param signs keys by which a record of this format is known; a document none of whose records has one is another format's
public record JsonShape(String format, String rows, Set<String> signs) {

    String expected() {
        return "expected an object {\"" + rows + "\": […]} as " + format + " answers";
    }
}
