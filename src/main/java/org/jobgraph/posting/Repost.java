package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// That a posting is an earlier one again, which had closed before it began.
///
/// @param earlier key of the earlier one
@Description("That a posting is an earlier one again: closed before this one began, and published anew under another id.")
public record Repost(@Ignore long earlier,
        @NonNull @Description("What the two have in common, and the dates, in words.") String evidence) {
}
