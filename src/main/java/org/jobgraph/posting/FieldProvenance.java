package org.jobgraph.posting;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Where one value of a posting comes from.
@Description("Where one value of a posting comes from.")
public record FieldProvenance(
        @NonNull @Description("Name of the posting's field.") String field,
        @NonNull @Description("How the value came about.") Origin origin,
        @Nullable @Description("What the source says, in its own words; null where the value is shown as published, and where the source says nothing.") String raw,
        @NonNull @Description("When the source was last seen saying so.") Instant asOf,
        @Ignore String sourceSlug) {

    static FieldProvenance of(JobPosting posting, FieldOrigins.FieldOrigin origin) {
        return new FieldProvenance(origin.field(), origin.origin(), origin.raw(), posting.lastVerifiedAt, posting.sourceSlug);
    }
}
