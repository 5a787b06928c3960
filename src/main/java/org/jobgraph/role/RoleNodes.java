package org.jobgraph.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jobgraph.graphql.NodeFinder;
import org.jobgraph.snapshot.Snapshots;

/// Roles and occupations by their ids.
@ApplicationScoped
class RoleNodes {

    private final Snapshots snapshots;

    RoleNodes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Produces
    @Singleton
    NodeFinder roles() {
        return NodeFinder.inMemory("Role", slug -> snapshots.part(Roles.class).bySlug().get(slug));
    }

    @Produces
    @Singleton
    NodeFinder occupations() {
        return NodeFinder.inMemory("Occupation", key -> {
            var slash = key.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("no classification");
            }
            var taxonomy = Taxonomy.valueOf(key.substring(0, slash));
            return snapshots.part(Occupations.class).byKey().get(new Occupation.Key(taxonomy, key.substring(slash + 1)));
        });
    }
}
