package org.jobgraph.intake.feed.mapped;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// The cells of one row by the names of their columns, which are found in any case.
interface Cells {

    /// The names of the columns that the row has.
    List<String> names();

    boolean has(String column);

    /// What stands in a column, the items of a list joined; null when it is absent or blank.
    @Nullable
    String text(String column);

    /// The first that says something of what stands in a column; null when nothing does.
    @Nullable
    String first(String column);

    /// The items of a list: those of an array, or those between separators in one text.
    List<String> items(String column, @Nullable String separator);

    /// An object where text is expected, or null.
    @Nullable
    JsonNode objectIn(String column);

    /// Whether the database takes every number of the row.
    boolean isStorable();

    /// The row as it is kept, as JSON.
    String payload();
}
