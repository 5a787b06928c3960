package org.jobgraph.snapshot;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The reference data are of another version.
@Description("The reference data are of another version than before: what a client keeps of them is to be asked for again.")
public record DataChange(
        @Description("Number of the version; every import that changes something adds one.") int version,
        @NonNull @Description("Since when the process that answers serves this version.") Instant at) {

    static DataChange to(Snapshot snapshot) {
        return new DataChange(Math.toIntExact(snapshot.version()), snapshot.since());
    }
}
