package org.jobgraph.source;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jobgraph.snapshot.Snapshots;

/// Questions about sources.
@GraphQLApi
public class SourceApi {

    private final Snapshots snapshots;
    private final Provenances provenances;

    SourceApi(Snapshots snapshots, Provenances provenances) {
        this.snapshots = snapshots;
        this.provenances = provenances;
    }

    @Query
    @NonNull
    @Description("Everybody whose data the graph quotes, by name.")
    public List<@NonNull Source> sources() {
        return snapshots.part(Sources.class).all();
    }

    @NonNull
    @Description("Where it was read, and whose statement it is.")
    public Provenance provenance(@org.eclipse.microprofile.graphql.Source Fact fact) {
        var own = provenances.of(fact.documentId);
        return fact.quotedIn == null ? own : own.quotedIn(provenances.of(fact.quotedIn).source());
    }
}
