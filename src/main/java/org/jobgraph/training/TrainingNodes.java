package org.jobgraph.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.snapshot.Snapshots;

/// Training programs and their providers by their ids.
@ApplicationScoped
class TrainingNodes {

    private final Snapshots snapshots;
    private final BatchLoader<String, TrainingProgram> bySlug;

    TrainingNodes(Snapshots snapshots, TrainingPrograms programs) {
        this.snapshots = snapshots;
        this.bySlug = programs::bySlug;
    }

    @Produces
    @Singleton
    NodeFinder programs() {
        return new NodeFinder("TrainingProgram", slug -> Batches.load(bySlug, slug));
    }

    @Produces
    @Singleton
    NodeFinder providers() {
        return NodeFinder.inMemory("Provider",
                slug -> snapshots.part(Providers.class).provider(slug).orElse(null));
    }
}
