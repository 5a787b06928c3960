package org.jobgraph.source;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Where a value was read.
@Description("Where a value was read.")
public record Provenance(
        @NonNull @Description("Who publishes it.") Source source,
        @NonNull @Description("Short name of the document, unique and stable; filters take it.") String document,
        @NonNull @Description("Title of the document.") String title,
        @Nullable @Description("Address of the document; null when it has none, as a file has.") String url,
        @Nullable @Description("When it was read; null when nobody noted it.") Instant retrievedAt,
        @Nullable @Description("The date that its figures are of; null when it does not say.") LocalDate asOf,
        @Nullable @Description("The publication that repeats it, where it was read at second hand; else null.") @Name("quotedIn") Source quotedIn) {

    /// The same, read in another publication.
    public Provenance quotedIn(@Nullable Source publication) {
        return new Provenance(source, document, title, url, retrievedAt, asOf, publication);
    }
}
