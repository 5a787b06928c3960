package org.jobgraph.snapshot;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/// Tells when imports change the reference data.
@GraphQLApi
public class SnapshotApi {

    private final Snapshots snapshots;

    SnapshotApi(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    // SmallRye knows no publisher of the JDK.
    @Subscription
    @NonNull
    @Description("The version of the reference data: the current one at once, and each that an import brings from then on. "
            + "Who is slow gets the newest alone.")
    public Multi<@NonNull DataChange> dataChanged() {
        return Multi.createFrom().<DataChange>emitter(this::follow, BackPressureStrategy.LATEST)
                .skip().repetitions();
    }

    private void follow(MultiEmitter<? super DataChange> emitter) {
        // Reads the first snapshot if need be: who waits for that must not hold the lock, which listeners take.
        snapshots.current();
        var lock = new Object();
        // What is current is asked under the lock, so that no older version comes behind a newer one.
        Runnable emit = () -> {
            synchronized (lock) {
                emitter.emit(DataChange.to(snapshots.current()));
            }
        };
        emitter.onTermination(snapshots.listen(emit));
        emit.run();
    }
}
