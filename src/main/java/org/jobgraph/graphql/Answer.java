package org.jobgraph.graphql;

import java.util.List;

import io.vertx.core.buffer.Buffer;

/// One answered request.
///
/// @param json the answer as it is sent, in UTF-8
/// @param hasData whether it was executed: `data` is there, if only as null
/// @param hasErrors whether `errors` is there
public record Answer(Buffer json, boolean hasData, boolean hasErrors) {

    /// The JSON array of a batch's answers.
    static Buffer array(List<Answer> answers) {
        var array = Buffer.buffer("[");
        for (var answer : answers) {
            if (array.length() > 1) {
                array.appendString(",");
            }
            array.appendBuffer(answer.json());
        }
        return array.appendString("]");
    }
}
