package org.jobgraph.posting;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Something that became of a posting after it was first seen.
@Description("Something that became of a posting after it was first seen.")
public record PostingEvent(
        @NonNull @Description("When the run that saw it began.") Instant at,
        @NonNull @Description("What it was.") PostingEventKind kind,
        @Nullable @Description("Of an update what changed, of a repost why we think so; null where there is nothing to say.") String detail) {
}
