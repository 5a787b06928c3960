package org.jobgraph.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// Anything with a global id.
@Description("Anything with a global id; fetch it again with node(id:).")
public interface Node {

    @Id
    @NonNull
    @Description("Opaque global id.")
    String getId();
}
