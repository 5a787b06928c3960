package org.jobgraph.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.snapshot.Snapshots;

/// Sources by their ids.
@ApplicationScoped
class SourceNodes {

    private final Snapshots snapshots;

    SourceNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Produces
    @Singleton
    NodeFinder sources() {
        return NodeFinder.inMemory("Source", slug -> snapshots.part(Sources.class).bySlug().get(slug));
    }
}
