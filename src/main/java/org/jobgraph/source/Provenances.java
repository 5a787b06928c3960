package org.jobgraph.source;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/// Where things were read, by the id of their document.
@ApplicationScoped
public class Provenances {

    private final Snapshots snapshots;

    Provenances(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The provenance of what must have one. A document that an import has just brought is looked up anew.
    public Provenance of(int document) {
        return snapshots.find(Sources.class, sources -> Optional.ofNullable(sources.provenance(document)))
                .orElseThrow(() -> new IllegalStateException("no document " + document));
    }

    /// The provenance of what may have none.
    public @Nullable Provenance ofNullable(@Nullable Integer document) {
        return document == null ? null : of(document);
    }
}
