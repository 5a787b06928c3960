package org.jobgraph.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.snapshot.Snapshots;

/// Cities and metros by their ids.
@ApplicationScoped
class PlaceNodes {

    private final Snapshots snapshots;

    PlaceNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Produces
    @Singleton
    NodeFinder cities() {
        return NodeFinder.inMemory("City", slug -> snapshots.part(Places.class).bySlug().get(slug));
    }

    @Produces
    @Singleton
    NodeFinder metros() {
        return NodeFinder.inMemory("Metro", code -> snapshots.part(Places.class).byCode().get(code));
    }
}
