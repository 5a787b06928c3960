package org.jobgraph.intake.feed;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// What a document says beside its rows.
///
/// @param rows how many there are
/// @param announced how many the document says there are, or null when it does not say
/// @param beside the document's other keys, small ones only
public record Survey(int rows, @Nullable Integer announced, JsonNode beside) {

    /// Fewer or more rows than announced: the document is not the whole board.
    public boolean isPartial() {
        return announced != null && announced != rows;
    }

    /// The text under a key beside the rows, or null.
    public @Nullable String text(String key) {
        return Texts.orNull(beside.path(key).asText(null));
    }
}
