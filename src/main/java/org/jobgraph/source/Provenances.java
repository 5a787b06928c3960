package org.jobgraph.source;

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
        var known = snapshots.part(Sources.class).provenance(document);
        if (known == null) {
            known = snapshots.refresh().part(Sources.class).provenance(document);
        }
        if (known == null) {
            throw new IllegalStateException("no document " + document);
        }
        return known;
    }

    /// The provenance of what may have none.
    public @Nullable Provenance ofNullable(@Nullable Integer document) {
        return document == null ? null : of(document);
    }
}
