package org.jobgraph.intake.feed.mapped;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Where a field of a posting stands and how it is written there.
///
/// @param names of the columns, whose texts are joined; in JSON a name may be a path: `location/city`
/// @param joinedBy what stands between the texts of several columns
/// @param separator between the items of a list that stands in one text; null when the text is one item
/// @param trueWords in lower case, what a flag says for yes
/// @param times how points in time are written
/// @param isPlain whether a description is plain text and no HTML
/// @param decimal between whole and part of an amount, `.` or `,`; null when nobody said
record Column(List<String> names, String joinedBy, @Nullable String separator, Set<String> trueWords, TimeFormats times,
        boolean isPlain, @Nullable String decimal) {

    static final Set<String> YES = Set.of("true", "yes", "y", "1");
}
